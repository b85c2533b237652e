import type { Answer, Tool } from '../answer';
import { measureWithCloudflare } from './cloudflare';
import { measureWithNdt7 } from './ndt7';
import { measureWithOurs } from './ours';

declare global {
  interface Window {
    /** Measures against the endpoints at an origin. Undefined until the page and all it needs are here. */
    measure: ((tool: Tool, origin: string) => Promise<Answer>) | undefined;
  }
}

const ways: Record<Tool, (origin: string) => Promise<Answer['found']>> = {
  ours: measureWithOurs,
  'cloudflare-short': (origin) => measureWithCloudflare(origin, 'short'),
  'cloudflare-default': (origin) => measureWithCloudflare(origin, 'default'),
  ndt7: measureWithNdt7,
};

window.measure = async (tool, origin) => {
  const began = performance.now();
  const found = await ways[tool](origin);
  return { seconds: (performance.now() - began) / 1000, found };
};
