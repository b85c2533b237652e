import type { Browser, Page } from '@playwright/test';
import { startNode } from '../lab/node/startNode';
import { serveProduct } from '../lab/product';
import { handleSpeed } from '../lab/speed/handleSpeed';
import { createHost } from '../pages/host';
import { serveBareSdk } from './bare-sdk/serve';
import { joinWithBareSdk, joinWithProduct } from './joining';
import { describe, median } from './statistics';

/** Our page, and the page of the bare SDK. */
export type Who = 'ours' | 'bare';

export interface Visited {
  readonly page: Page;
  readonly who: Who;
  /** From the press to the host's first picture. */
  readonly joinMs: number;
}

const ROOM = 'hmcts1001';

export type Bed = Awaited<ReturnType<typeof openBed>>;

/** One node for both pages. */
export async function openBed() {
  const node = await startNode({ also: [handleSpeed] });
  const product = await serveProduct(node.origin, '127.0.0.1', 0);
  const bare = await serveBareSdk();
  const host = createHost(node.consoleUrl, ROOM);
  const places = { node: node.origin, product: product.origin, bare: bare.origin };

  /** The host is there and the room open, so that nothing is timed but the joining. */
  async function visitIn(page: Page, who: Who): Promise<Visited> {
    await host.press('restart');
    await host.press('start');
    const join = who === 'ours' ? joinWithProduct : joinWithBareSdk;
    return { page, who, joinMs: await join(page, ROOM, places) };
  }

  async function visit<Found>(
    browser: Browser,
    who: Who,
    look: (visited: Visited) => Promise<Found>,
  ): Promise<Found> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    try {
      return await look(await visitIn(await context.newPage(), who));
    } finally {
      await context.close();
    }
  }

  return {
    visitIn,
    /** Ours and the other right after one another, so that both meet the same machine. */
    async inPairs<Found>(
      browser: Browser,
      count: number,
      look: (visited: Visited) => Promise<Found>,
    ): Promise<readonly Record<Who, Found>[]> {
      const pairs: Record<Who, Found>[] = [];
      // The first pair warms caches of browser and node, and is not counted.
      for (let run = 0; run <= count; run += 1) {
        // Whoever comes second finds the machine warmer: each is second every other time.
        const first = run % 2 === 0 ? 'ours' : 'bare';
        const one = await visit(browser, first, look);
        const other = await visit(browser, first === 'ours' ? 'bare' : 'ours', look);
        if (run > 0) pairs.push(first === 'ours' ? { ours: one, bare: other } : { ours: other, bare: one });
      }
      return pairs;
    },
    async close() {
      await bare.close();
      await product.close();
      await node.close();
    },
  };
}

/** Prints both sides and the ratio of each pair. Returns the median of those. */
export function printPairs(
  pairs: readonly Readonly<Record<Who, number>>[],
  unit: string,
  limit: number,
  digits = 0,
): number {
  const side = (who: Who) => pairs.map((pair) => pair[who]);
  const ratios = pairs.map(({ ours, bare }) => ours / bare);
  console.log(`  product   ${describe(side('ours'), unit, digits)}`);
  console.log(`  bare SDK  ${describe(side('bare'), unit, digits)}`);
  console.log(`  ratio of each pair ${describe(ratios, 'times', 2)} (limit of the median ${limit})`);
  return median(ratios);
}
