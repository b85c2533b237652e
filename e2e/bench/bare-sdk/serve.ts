import type { AddressInfo } from 'node:net';
import { build, preview } from 'vite';

const root = new URL('./', import.meta.url).pathname;
const outDir = new URL('../../../test-results/bare-sdk', import.meta.url).pathname;

/** Builds and serves the page of the bare SDK as the product is: minified, without a development server. */
export async function serveBareSdk(): Promise<{
  readonly origin: string;
  readonly close: () => Promise<void>;
}> {
  const own = { root, configFile: false, logLevel: 'error', build: { outDir, emptyOutDir: true } } as const;
  await build(own);
  const server = await preview({ ...own, preview: { host: '127.0.0.1', port: 0 } });
  const { port } = server.httpServer.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
