import { test as base } from '@playwright/test';
import { startNode, type Handler, type RunningNode } from '../lab/node/startNode';
import { serveProduct } from '../lab/product';
import { handleSpeed } from '../lab/speed/handleSpeed';
import { createHost, type Host } from './host';
import { createVisitor, type Visitor } from './visitor';

interface Lab {
  readonly node: RunningNode;
  /** Origin of the product as it is hosted: another one than the node's, as in every deployment. */
  readonly product: string;
}

/** Takes what the line is measured with, and gives no answer. */
const keepWaiting: Handler = ({ url = '' }) => /^\/(?:ping|down|up)\b/.test(url);

/** A lab of its own for each worker; a visitor and the hosts they may meet for each test. */
export const test = base.extend<
  { visitor: Visitor; hostOf: (room: string) => Host },
  { rehearses: boolean; besideLab: boolean; measures: boolean; lab: Lab }
>({
  rehearses: [false, { scope: 'worker', option: true }],
  /** Whether the page knows of the lab, as with `npm start`. */
  besideLab: [false, { scope: 'worker', option: true }],
  /** Whether the line can be measured: twelve seconds of work, of which many have no use. */
  measures: [true, { scope: 'worker', option: true }],
  lab: [
    async ({ rehearses, besideLab, measures }, use) => {
      const node = await startNode({ also: [measures ? handleSpeed : keepWaiting], picturesASecond: 10 });
      const product = await serveProduct(node.origin, '127.0.0.1', 0, {
        rehearses,
        settings: besideLab ? { lab: node.origin } : {},
      });
      await use({ node, product: product.origin });
      await product.close();
      await node.close();
    },
    { scope: 'worker' },
  ],
  visitor: async ({ page, lab }, use) => use(createVisitor(page, lab.product)),
  hostOf: async ({ lab, context }, use) => {
    const met: Host[] = [];
    await use((room) => {
      const host = createHost(lab.node.consoleUrl, room);
      met.push(host);
      return host;
    });
    // The next test finds every room as if nobody had been there. A page that is still open would notice that its place
    // is gone, and come back.
    await context.close();
    for (const host of met) await host.press('restart');
  },
});

export { expect } from '@playwright/test';
