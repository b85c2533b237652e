import type { Page } from '@playwright/test';
import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { call, waiting } = words.en;

declare global {
  interface Window {
    /** How many locks keep the screen on, and how many notes it has played. */
    noticed: { locks: number; notes: number };
  }
}

/** Sits between the page and the browser, and counts what only a person in the room would notice. */
const notice = (page: Page) =>
  page.addInitScript(() => {
    window.noticed = { locks: 0, notes: 0 };
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (when) {
      window.noticed.notes += 1;
      return start.call(this, when);
    };
    const request = navigator.wakeLock.request.bind(navigator.wakeLock);
    navigator.wakeLock.request = async (type) => {
      const lock = await request(type);
      window.noticed.locks += 1;
      lock.addEventListener('release', () => (window.noticed.locks -= 1));
      return lock;
    };
  });

test('the screen stays on while waiting, and being let in is heard and stands in the tab', async ({
  page,
  visitor,
  hostOf,
}) => {
  const host = hostOf('hmcts1001');
  const icon = page.locator('link[rel="icon"]');
  await notice(page);
  await visitor.join('hmcts1001');
  await visitor.at('waiting');
  await expect(page).toHaveTitle(new RegExp(`^${waiting.title}`));
  await expect.poll(() => page.evaluate(() => window.noticed.locks)).toBe(1);
  const before = await page.evaluate(() => window.noticed.notes);

  await host.press('start');
  await visitor.at('in-call');
  await expect(page).toHaveTitle(new RegExp(`^${call.title}`));
  await expect(icon).toHaveAttribute('href', /in-visit/);
  expect(await page.evaluate(() => window.noticed.notes)).toBe(before + 2);

  await visitor.leave();
  await visitor.at('ended');
  await expect(icon).not.toHaveAttribute('href', /in-visit/);
  await expect.poll(() => page.evaluate(() => window.noticed.locks)).toBe(0);
});
