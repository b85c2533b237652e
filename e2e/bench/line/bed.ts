import { chromium } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { chromiumAcross } from '../../lab/link/serveAcross';
import type { LineCounters } from '../../lab/link/shape';
import { startLink } from '../../lab/link/startLink';
import { untilReady } from '../../lab/link/untilReady';
import type { Answer, Tool } from './answer';
import { settingsOf, type Profile } from './profiles';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const outDir = here('../../../test-results/line-bench');
const PAGE_PORT = 4190;
const ENDPOINT_PORT = 4191;
/** What a browser has given up may still be on its way. */
const SETTLE_MS = 300;
const GIVE_UP_MS = 240_000;

/** What one tool found on one line, and what it cost there by the line's own count. */
export interface Run extends Answer {
  readonly kB: number;
}

export interface Bed {
  measure(tool: Tool, profile: Profile): Promise<Run>;
  close(): Promise<void>;
}

const nothing: Answer = {
  seconds: GIVE_UP_MS / 1000,
  found: { download: null, upload: null, roundTrip: null },
};

const visitorsBytes = ({ up, down }: LineCounters) => up.all.sentBytes + down.all.arrivedBytes;

/** One line, one service, one browser; for each measurement a page of its own, whose connections are new. */
export async function startBed(): Promise<Bed> {
  await build({
    root: here('page'),
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'esnext' },
  });
  const link = await startLink();
  const words = [here('service.ts'), outDir, String(PAGE_PORT), String(ENDPOINT_PORT)];
  // In life it is another machine, which does not wait while the browser is busy.
  const first = ['-n', '-10', process.execPath, '--import', 'tsx'];
  await untilReady(
    link.runAt('service', 'nice', [...first, ...words], { stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  const browser = await chromium.launch(chromiumAcross(link));

  return {
    async measure(tool, profile) {
      // The page comes over a perfect line: it is no part of what is measured.
      await link.set({});
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`http://localhost:${PAGE_PORT}/`);
      await page.waitForFunction(() => window.measure !== undefined);
      await link.set(settingsOf(profile));
      const before = await link.counters();
      let giveUp: NodeJS.Timeout | undefined;
      const answer = await Promise.race([
        page.evaluate(([who, origin]) => window.measure?.(who, origin), [
          tool,
          `http://localhost:${ENDPOINT_PORT}`,
        ] as const),
        new Promise<Answer>((resolve) => {
          giveUp = setTimeout(() => resolve(nothing), GIVE_UP_MS);
        }),
      ]);
      clearTimeout(giveUp);
      await context.close();
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
      const after = await link.counters();
      return { ...(answer ?? nothing), kB: (visitorsBytes(after) - visitorsBytes(before)) / 1000 };
    },
    async close() {
      await browser.close();
      await link.close();
    },
  };
}
