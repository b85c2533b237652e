import { chromium, type Browser } from '@playwright/test';
import { fakeDevices, sayYes } from '../../lab/browsers';
import { chromiumAcross, serveAcross } from '../../lab/link/serveAcross';
import type { LineSettings } from '../../lab/link/shape';
import { startLink } from '../../lab/link/startLink';
import { smallCamera } from '../../lab/media/pictureFiles';
import { startNode } from '../../lab/node/startNode';
import { serveProduct } from '../../lab/product';
import { handleSpeed } from '../../lab/speed/handleSpeed';
import { startHostileLine, type Mood } from '../../lab/speed/hostile';
import type { LineRow, LineWorld } from './row';

type After = (end: () => Promise<unknown> | void) => void;
type Place = Pick<LineWorld, 'product' | 'link'> & { readonly browser: Browser };

/** What a row asks for, around a page that is not open yet; ends everything afterwards. */
export async function withLineWorld(
  { line, mood }: LineRow,
  shared: Browser,
  use: (world: LineWorld) => Promise<void>,
): Promise<void> {
  const ends: (() => Promise<unknown> | void)[] = [];
  const after: After = (end) => void ends.unshift(end);
  try {
    const { browser, ...place } = line ? await overLine(line, after) : await inLab(mood, shared, after);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    after(() => context.close());
    await use({ ...place, context, page: await context.newPage() });
  } finally {
    for (const end of ends) await end();
  }
}

async function overLine(line: LineSettings, after: After): Promise<Place> {
  const link = await startLink();
  after(() => link.close());
  await link.set(line);
  const { product, close } = await serveAcross(link);
  after(close);
  const browser = await chromium.launch(chromiumAcross(link, fakeDevices, smallCamera(), sayYes));
  after(() => browser.close());
  return { product, link, browser };
}

/** Without a mood, where all is well. With one the node is out of reach, of which these rows are not. */
async function inLab(mood: Mood | undefined, browser: Browser, after: After): Promise<Place> {
  const lab = await (mood === undefined ? startNode({ also: [handleSpeed] }) : startHostileLine(mood));
  after(() => lab.close());
  const { origin: product, close } = await serveProduct(lab.origin, '127.0.0.1', 0);
  after(close);
  return { product, browser, link: lackingLink };
}

const lackingLink = new Proxy({} as never, {
  get() {
    throw new Error('This row uses a line without asking for one.');
  },
});
