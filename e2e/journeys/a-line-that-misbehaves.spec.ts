import type { Locator, Page } from '@playwright/test';
import { chromiumOptions, fakeDevices, sayNo } from '../lab/browsers';
import { serveProduct } from '../lab/product';
import { startHostileLine, type HostileLine, type Mood } from '../lab/speed/hostile';
import { createVisitor, type Visitor } from '../pages/visitor';
import { expect, test as base } from '../pages/world';

/** A page whose measuring endpoint is behind whatever may stand between. */
const test = base.extend<{ hostile: HostileLine; misled: Visitor }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures out of the pattern
  hostile: async ({}, use) => {
    const hostile = await startHostileLine();
    await use(hostile);
    await hostile.close();
  },
  misled: async ({ page, hostile }, use) => {
    const product = await serveProduct(hostile.origin, '127.0.0.1', 0);
    await use(createVisitor(page, product.origin));
    await product.close();
  },
});

// Camera and microphone are of no interest here, and would take the processor from the line.
test.use({ launchOptions: chromiumOptions(fakeDevices, sayNo) });

/** What the measurement may take, and what the page takes to be there. */
const WITHIN = { timeout: 15_000 };
/** Looked for again after five seconds, and then measured. */
const HEALED = { timeout: 30_000 };

const expectFault = async (row: Locator, fault: string, state = 'unclear') => {
  await expect(row).toHaveAttribute('data-fault', fault, WITHIN);
  await expect(row).toHaveAttribute('data-state', state);
};
/** While a test beside this one keeps both processors busy, "only just" and "slow when busy" are honest, too. */
const expectMeasured = (row: Locator) => expect(row.and(row.page().locator(measured))).toBeVisible(HEALED);
const measured =
  ':is([data-state="ready"], [data-state="faulty"]:is([data-fault="line-borderline"], [data-fault="line-delay-when-busy"]))';
const untilMeasuring = (hostile: HostileLine) => expect.poll(() => hostile.count('/down')).toBeGreaterThan(0);

for (const [mood, fault] of [
  ['sign-in-page', 'line-sign-in'],
  ['readable-sign-in-page', 'line-sign-in'],
  ['empty-to-all', 'line-sign-in'],
  ['packing', 'line-altered'],
  ['keeping', 'line-altered'],
  ['too-many', 'line-not-measured'],
  ['slow-loris', 'line-not-measured'],
  ['mute', 'line-not-measured'],
] as const satisfies readonly (readonly [Mood, string])[]) {
  test(`between the page and its measuring point: ${mood}, and then it is well again`, async ({
    misled,
    hostile,
  }) => {
    hostile.be(mood);
    await misled.open('#/check');
    await expectFault(misled.check('line'), fault);
    hostile.be('well');
    await expectMeasured(misled.check('line'));
  });
}

test('the network goes away while it is measured, and comes back', async ({ misled, hostile, context }) => {
  await misled.open('#/check');
  await untilMeasuring(hostile);
  await context.setOffline(true);
  await expectFault(misled.check('line'), 'line-offline', 'faulty');
  await context.setOffline(false);
  await expectMeasured(misled.check('line'));
});

test('the network goes away after a good measurement, and comes back', async ({ misled, context }) => {
  await misled.open('#/check');
  await expectMeasured(misled.check('line'));
  await context.setOffline(true);
  await expectFault(misled.check('line'), 'line-offline', 'faulty');
  await context.setOffline(false);
  await expectMeasured(misled.check('line'));
});

// Only Android and ChromeOS tell a page which network it is on; elsewhere a change is known by what it does.
test('a change of network, which cuts every connection, is measured anew', async ({
  misled,
  hostile,
  page,
}) => {
  await misled.open('#/check');
  await untilMeasuring(hostile);
  hostile.be('cutting');
  await page.waitForTimeout(1200);
  const asked = hostile.count('/up');
  hostile.be('well');
  await expectMeasured(misled.check('line'));
  expect(hostile.count('/up')).toBeGreaterThan(asked + 5);
});

/**
 * A stand-in: no headless browser hides a page. What a hidden page is slowed down by is not imitated; that it is not
 * measured is.
 */
const hide = (page: Page, hidden: boolean) =>
  page.evaluate((is) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => is });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

test('a page that is hidden while it measures says so, and measures when it is seen again', async ({
  misled,
  hostile,
  page,
}) => {
  await misled.open('#/check');
  await untilMeasuring(hostile);
  await hide(page, true);
  await expectFault(misled.check('line'), 'line-interrupted');
  const asked = hostile.count('/down') + hostile.count('/ping');
  await page.waitForTimeout(6000);
  expect(hostile.count('/down') + hostile.count('/ping')).toBe(asked);
  await hide(page, false);
  await expectMeasured(misled.check('line'));
});

test('a computer that stands still makes no line look slow', async ({ misled, hostile, context, page }) => {
  test.setTimeout(120_000);
  const devtools = await context.newCDPSession(page);
  await page.addInitScript(() => {
    addEventListener('stall', () => {
      const busy = setInterval(() => {
        for (const end = performance.now() + 800; performance.now() < end;);
      }, 850);
      addEventListener('rest', () => clearInterval(busy));
    });
  });
  await misled.open('#/check');
  await untilMeasuring(hostile);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => dispatchEvent(new Event('stall')));
  const row = misled.check('line');
  // It may be measured again by itself, twice, before a look falls into one of the page's few free moments.
  await expect(row.and(page.locator(`${measured}, [data-fault="line-interrupted"]`))).toBeVisible({
    timeout: 50_000,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.evaluate(() => dispatchEvent(new Event('rest')));
  // By itself it measures twice more, and may have done so while the computer still stood.
  const again = row.getByRole('button', { name: /Check again/ });
  await expect(again.or(row.and(page.locator('[data-state="ready"]'))).first()).toBeVisible(HEALED);
  // Gone meanwhile, where it was measured again by itself in this very moment.
  if (await again.isVisible()) await again.click({ timeout: 5_000 }).catch(() => undefined);
  await expectMeasured(row);
});
