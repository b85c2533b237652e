import { createServer, type Socket } from 'node:net';
import type { Page } from '@playwright/test';
import { report } from '../../src/content/en/report';
import { serveProduct } from '../lab/product';
import { createVisitor, invitationTo, words } from '../pages/visitor';
import { expect, test } from '../pages/world';

test.use({ serviceWorkers: 'allow' });

const { check, common, guide, start } = words.en;

/** Until the worker has all it needs: a second after the page has come, and a moment for its files. */
const isKept = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
const cachesIn = (page: Page) => page.evaluate(() => caches.keys());
/** The page is kept, then closed, and nobody serves it any more. */
async function visitOnce(page: Page, node: string) {
  const product = await serveProduct(node, '127.0.0.1', 0);
  await page.goto(product.origin);
  await isKept(page);
  await page.close();
  await product.close();
  return product;
}
const portOf = (origin: string) => Number(new URL(origin).port);

test('after the first visit, guide, contacts, report and check open without a network, in both languages', async ({
  page,
  context,
  lab,
}) => {
  const { origin } = await visitOnce(page, lab.node.origin);
  await context.setOffline(true);

  const later = await context.newPage();
  const visitor = createVisitor(later, origin);
  await visitor.open('#/guide');
  await expect(later.getByRole('heading', { level: 1 })).toHaveText(guide.title);
  await later.getByRole('searchbox').fill('CAM-1');
  await expect(later.getByText(words.en.faults['camera-blocked-by-site'].what)).toBeVisible();

  await later.getByRole('link', { name: common.prisons }).first().click();
  await later.getByRole('searchbox').fill('bedford');
  await expect(later.getByRole('link', { name: '01234 373179' })).toBeVisible();
  await later.getByRole('link', { name: 'Cymraeg' }).click();
  await expect(later.getByRole('heading', { level: 1 })).toHaveText(words.cy.prisons.title);
  await later.reload();
  await expect(later.getByRole('heading', { level: 1 })).toHaveText(words.cy.prisons.title);

  await later.goto('about:blank');
  await visitor.open('#/report');
  await expect(later.getByRole('heading', { level: 1 })).toHaveText(report.title);

  await later.goto('about:blank');
  await visitor.open(invitationTo('hmcts1001'));
  await visitor.press(common.continue);
  await expect(later.getByRole('heading', { level: 1 })).toHaveText(check.title);
  await expect(visitor.check('camera')).toHaveAttribute('data-state', 'ready');
  // No file that is kept may look like a network that answers.
  await expect(visitor.check('line')).toHaveAttribute('data-fault', /offline/);
});

test('whoever opened the page that was kept can join: the host may have no call of that build any more', async ({
  page,
  context,
  lab,
}) => {
  const { origin } = await visitOnce(page, lab.node.origin);
  const visitor = createVisitor(await context.newPage(), origin);
  await visitor.join('hmcts1001');
  await visitor.at('waiting');
});

test('a network that takes everything and answers nothing does not keep the page away', async ({
  page,
  context,
  lab,
}) => {
  const { origin } = await visitOnce(page, lab.node.origin);
  const taken: Socket[] = [];
  const silence = createServer((connection) => void taken.push(connection.on('error', () => {})));
  await new Promise<void>((resolve) => silence.listen(portOf(origin), '127.0.0.1', resolve));

  const later = await context.newPage();
  await later.goto(`${origin}/#/guide`);
  await expect(later.getByRole('heading', { level: 1 })).toHaveText(guide.title);
  expect(taken.length).toBeGreaterThan(0);
  taken.forEach((connection) => connection.destroy());
  silence.close();
});

test('while the network answers, settings are fresh, and measuring and the node are left alone', async ({
  page,
  lab,
}) => {
  const first = await serveProduct(lab.node.origin, '127.0.0.1', 0);
  await page.goto(first.origin);
  await isKept(page);
  await first.close();
  const product = await serveProduct(lab.node.origin, '127.0.0.1', portOf(first.origin), {
    settings: { language: 'cy' },
  });
  const kept = new Set<string>();
  const network = new Set<string>();
  page.on('response', (response) => {
    const { origin, pathname } = new URL(response.url());
    const list = response.fromServiceWorker() ? kept : network;
    list.add(`${origin === product.origin ? '' : 'elsewhere '}${pathname.replace(/-.*/, '')}`);
  });

  const visitor = createVisitor(page, product.origin, 'cy');
  await page.reload();
  await visitor.press(words.cy.start.deviceOnly);
  await visitor.lineIsMeasured();
  expect([...kept]).toEqual(expect.arrayContaining(['/', '/config.json', '/assets/index']));
  expect([...kept].filter((path) => /^elsewhere|^\/(?:ping|down|up|api)/.test(path))).toEqual([]);
  expect([...network]).toEqual(
    expect.arrayContaining(['elsewhere /ping', 'elsewhere /down', 'elsewhere /up']),
  );
  await product.close();
});

test('a newer build waits until no page of the older one is open, and clears away what that kept', async ({
  page,
  context,
  lab,
}) => {
  const older = await serveProduct(lab.node.origin, '127.0.0.1', 0);
  await page.goto(older.origin);
  await isKept(page);
  const [before] = await cachesIn(page);
  await older.close();
  const newer = await serveProduct(lab.node.origin, '127.0.0.1', portOf(older.origin), { version: 'later-' });

  await page.reload();
  const isWaiting = () =>
    page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
  await expect.poll(isWaiting).toBe(true);
  const during = await cachesIn(page);
  expect(during).toHaveLength(2);
  expect(during).toContain(before);

  await page.close();
  const later = await context.newPage();
  await later.goto(newer.origin);
  await expect.poll(() => cachesIn(later)).toEqual([expect.stringContaining('later-')]);
  await expect(later.getByRole('heading', { level: 1 })).toHaveText(start.title);
  await newer.close();
});

test('a deployment that turns it off sends the worker away, with all that it kept', async ({ page, lab }) => {
  const on = await serveProduct(lab.node.origin, '127.0.0.1', 0);
  await page.goto(on.origin);
  await isKept(page);
  expect(await cachesIn(page)).toHaveLength(1);
  await on.close();
  const off = await serveProduct(lab.node.origin, '127.0.0.1', portOf(on.origin), {
    settings: { offline: false },
  });
  await page.reload();
  await expect.poll(() => cachesIn(page)).toEqual([]);
  const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(await workers()).toBe(0);
  await off.close();
});
