import { chromium, type Browser } from '@playwright/test';
import { chromiumOptions, fakeDevices, sayYes } from '../../lab/browsers';
import { smallCamera } from '../../lab/media/pictureFiles';
import { startGate } from '../../lab/gate';
import { chromiumAcross, serveAcross } from '../../lab/link/serveAcross';
import { startLink } from '../../lab/link/startLink';
import { startNode } from '../../lab/node/startNode';
import { serveProduct } from '../../lab/product';
import { handleSpeed } from '../../lab/speed/handleSpeed';
import { createHost } from '../../pages/host';
import { createVisitor } from '../../pages/visitor';
import { keepCodes } from './codes';
import { lidOf } from './lid';
import type { CallRow, CallWorld } from './row';

type After = (end: () => Promise<unknown> | void) => void;

interface Place {
  readonly product: string;
  readonly consoleUrl: string;
  readonly browser: Browser;
  readonly more: Partial<Pick<CallWorld, 'gates' | 'link' | 'lid'>>;
}

/** A node of its own for each row, and what the row asks for around it; ends everything afterwards. */
export async function withCallWorld(
  row: CallRow,
  shared: Browser,
  use: (world: CallWorld) => Promise<void>,
): Promise<void> {
  const ends: (() => Promise<unknown> | void)[] = [];
  const after: After = (end) => void ends.unshift(end);
  try {
    const { product, consoleUrl, browser, more } = await (row.around === 'link'
      ? overLink(after)
      : behindGates(row, shared, after));
    const context = await browser.newContext();
    after(() => context.close());
    const page = await context.newPage();
    await keepCodes(page);
    await use({
      context,
      visitor: createVisitor(page, product),
      host: createHost(consoleUrl, row.room ?? 'hmcts1001'),
      gates: more.gates ?? lacking('gates'),
      link: more.link ?? lacking('a link'),
      lid: more.lid ?? lacking('a computer that sleeps'),
    });
  } finally {
    for (const end of ends) await end();
  }
}

async function behindGates(row: CallRow, shared: Browser, after: After): Promise<Place> {
  const { tokenLifetimeMs } = row;
  const node = await startNode({
    also: [handleSpeed],
    picturesASecond: 10,
    ...(tokenLifetimeMs === undefined ? {} : { settings: { tokenLifetimeMs } }),
  });
  after(() => node.close());
  const toNode = await startGate(node.origin);
  after(() => toNode.close());
  const { origin: product, close } = await serveProduct(toNode.origin, '127.0.0.1', 0);
  after(close);
  const browser = row.sleeps
    ? await chromium.launch(chromiumOptions(fakeDevices, smallCamera(), sayYes))
    : shared;
  const lid = row.sleeps ? await lidOf(browser) : undefined;
  if (row.sleeps) after(() => browser.close());
  if (lid) after(lid.open);
  return {
    product,
    consoleUrl: node.consoleUrl,
    browser,
    more: { ...(row.around === 'gates' && { gates: { node, toNode } }), ...(lid && { lid }) },
  };
}

async function overLink(after: After): Promise<Place> {
  const link = await startLink();
  after(() => link.close());
  await link.set(usualLine);
  const { product, consoleUrl, close } = await serveAcross(link);
  after(close);
  const browser = await chromium.launch(chromiumAcross(link, fakeDevices, smallCamera(), sayYes));
  after(() => browser.close());
  return { product, consoleUrl, browser, more: { link } };
}

const direction = { kbps: 10_000, delayMs: 20 };
export const usualLine = { up: direction, down: direction };
/** Every packet is lost, in both directions: requests, news, picture and sound. */
export const deadLine = { up: { lossPpm: 1_000_000 }, down: { lossPpm: 1_000_000 } };

/** What a row did not ask for says so when it is used. */
const lacking = (what: string) =>
  new Proxy({} as never, {
    get() {
      throw new Error(`This row uses ${what} without asking for it.`);
    },
  });
