import { expect, type Browser } from '@playwright/test';
import { mediaServicesOf } from '../lab/devices/processes';
import { serveProduct } from '../lab/product';
import { words } from '../pages/visitor';
import { keepClaims } from './claims';
import { startComputer, type Computer } from './computer';
import { isUsual, launch } from './launch';
import type { Row, World } from './row';
import { startWay } from './way';

const { check: texts } = words.en;

interface Lab {
  readonly node: { readonly origin: string };
  readonly product: string;
}

/** Opens a browser for one row, with all that the row asks for around it; ends everything afterwards. */
export async function withWorld(
  row: Row,
  lab: Lab,
  usual: Browser,
  use: (world: World) => Promise<void>,
): Promise<void> {
  const ends: (() => Promise<void>)[] = [];
  const after = (end: () => Promise<void>) => void ends.unshift(end);
  try {
    const way = row.way ? await startWay(row.way, after) : undefined;
    const served = row.headers
      ? await serveProduct(lab.node.origin, '127.0.0.1', 0, { headers: row.headers })
      : null;
    if (served) after(() => served.close());
    const computer = await startComputer(row, after);
    const browser = isUsual(row) ? usual : await launch(row, computer);
    if (browser !== usual) after(() => browser.close());
    const world = await openWorld(row, way?.page.origin ?? served?.origin ?? lab.product, browser, computer);
    after(() => world.context.close());
    await use({ ...world, way: way ?? lacking('a way'), after });
  } finally {
    for (const end of ends) await end();
  }
}

async function openWorld(
  row: Row,
  product: string,
  browser: Browser,
  { sound, screen, camera, battery }: Computer,
): Promise<Omit<World, 'after' | 'way'>> {
  const context = await browser.newContext({ ...row.context, ...(screen ? { viewport: null } : {}) });
  const granted = row.granted ?? (row.asks || row.firefox ? [] : (['camera', 'microphone'] as const));
  if (granted.length > 0) await context.grantPermissions([...granted], { origin: product });
  const page = await context.newPage();
  await keepClaims(page);

  return {
    browser,
    context,
    page,
    product,
    ...(row.firefox ? withoutProtocol : await openProtocol(browser, page, product)),
    sound: sound ?? lacking('sound'),
    screen: screen ?? lacking('a screen'),
    camera: camera ?? lacking('a camera'),
    battery: battery ?? lacking('a battery'),
    async check() {
      await page.goto(`${product}/#/check`);
      await page.locator('[data-check="camera"]').waitFor();
      const start = page.getByRole('button', { name: texts.start, exact: true });
      const begun = page.locator('[data-check="microphone"]:not([data-state="waiting"])');
      await start.or(begun).first().waitFor();
      // What is allowed already begins by itself, and takes the button away: perhaps in this very moment.
      if (await start.isVisible()) await start.click({ timeout: 3000 }).catch(() => begun.waitFor());
    },
    press: (button) => page.getByRole('button', { name: button, exact: true }).click(),
    async choose(kind, label) {
      const select = page.getByLabel(texts.choose[kind]);
      const option = select.locator('option').filter({ hasText: label }).first();
      await option.waitFor({ state: 'attached' });
      await select.selectOption((await option.getAttribute('value')) ?? '');
    },
    until: (check, says) =>
      expect(page.locator(`[data-check="${check}"]`)).toHaveAttribute(
        says === 'ready' ? 'data-state' : 'data-fault',
        says,
        { timeout: 30_000 },
      ),
  };
}

type Protocol = Pick<World, 'services' | 'cdp' | 'setPermission'>;

/** What only Chromium lets a test do, through its DevTools protocol. */
async function openProtocol(browser: Browser, page: World['page'], product: string): Promise<Protocol> {
  const cdp = await page.context().newCDPSession(page);
  const whole = await browser.newBrowserCDPSession();
  const { targetInfo } = await cdp.send('Target.getTargetInfo');
  return {
    cdp,
    services: await mediaServicesOf(browser),
    async setPermission(device, setting) {
      await whole.send('Browser.setPermission', {
        permission: { name: device },
        setting,
        origin: product,
        ...(targetInfo.browserContextId ? { browserContextId: targetInfo.browserContextId } : {}),
      });
    },
  };
}

/** What a row did not ask for says so when it is used. */
const lacking = (what: string) =>
  new Proxy({} as never, {
    get() {
      throw new Error(`This row uses ${what} without asking for it.`);
    },
  });

const withoutProtocol: Protocol = {
  cdp: lacking('Chromium'),
  services: lacking('Chromium'),
  setPermission: () => Promise.reject(new Error('Firefox lets no test change a permission.')),
};
