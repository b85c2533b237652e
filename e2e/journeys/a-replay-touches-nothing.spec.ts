import { support } from '../../src/content/en/support';
import { buildReport } from '../../src/report/build';
import { reportFile } from '../../src/report/parse';
import { typicalVisit } from '../../src/report/visits.test-data';
import type { Page } from '@playwright/test';
import { expect, test } from '../pages/world';

const { replay } = support;

declare global {
  interface Window {
    /** Every way to a device, to somebody else or to what outlives the page, by name, as often as it was taken. */
    touched: string[];
  }
}

/** Whatever a page could reach for is still there, and says so. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const touched: string[] = [];
    window.touched = touched;
    const note = (holder: object | undefined, ...names: readonly string[]) => {
      for (const name of names) {
        const real: unknown = holder === undefined ? undefined : Reflect.get(holder, name);
        if (holder === undefined || typeof real !== 'function') continue;
        Reflect.set(
          holder,
          name,
          new Proxy(real, {
            apply: (...call) => (touched.push(name), Reflect.apply(...call)),
            construct: (...call) => (touched.push(name), Reflect.construct(...call)),
          }),
        );
      }
    };
    note(navigator.mediaDevices, 'getUserMedia', 'getDisplayMedia', 'enumerateDevices', 'addEventListener');
    note(navigator, 'sendBeacon', 'getBattery', 'vibrate', 'share');
    note(navigator.permissions, 'query');
    note(navigator.clipboard, 'writeText', 'readText');
    note(Reflect.get(navigator, 'wakeLock') as object | undefined, 'request');
    note(Storage.prototype, 'setItem', 'getItem');
    note(
      window,
      'RTCPeerConnection',
      'AudioContext',
      'MediaStream',
      'WebSocket',
      'EventSource',
      'XMLHttpRequest',
      'BroadcastChannel',
      'Notification',
      'fetch',
    );
  });

test('a whole visit is played, stepped through and looked into: no device, no network, nothing kept', async ({
  page,
  lab,
}) => {
  await watch(page);
  await page.goto(`${lab.product}/#/support`);
  await page.getByLabel(support.file).setInputFiles({
    name: 'visit-ready-report.json',
    mimeType: 'application/json',
    buffer: Buffer.from(reportFile(buildReport(typicalVisit))),
  });
  const frame = page.locator('[data-replay]');
  await expect(frame).toHaveAttribute('data-replay', 'ended');
  // All words and screens are here: from now on there is nothing to ask for.
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  // The settings were fetched when the page opened: the watch would notice.
  expect(await page.evaluate(() => window.touched.splice(0))).toContain('fetch');

  const places = await page.locator('#moment').evaluate(async (timeline: HTMLInputElement) => {
    const seen = new Set<string | undefined>();
    for (let moment = 0; moment <= Number(timeline.max); moment += 1) {
      timeline.value = String(moment);
      timeline.dispatchEvent(new Event('input', { bubbles: true }));
      // The screen is drawn with the next frame.
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      seen.add(document.querySelector<HTMLElement>('[data-replay]')?.dataset['replay']);
    }
    return [...seen];
  });
  expect(places).toEqual(
    expect.arrayContaining(['start', 'check', 'rules', 'name', 'join', 'waiting', 'in-call', 'ended']),
  );
  await page.getByLabel(replay.speed).selectOption('16');
  await page.getByRole('button', { name: replay.play, exact: true }).click();
  await expect(page.getByRole('button', { name: replay.pause, exact: true })).toBeVisible();
  await page.getByRole('button', { name: replay.pause, exact: true }).click();
  for (const button of await frame.getByRole('button').all()) await button.dispatchEvent('click');

  // Other screens of the visitor’s may still have had to come: from this page’s own address, and as files.
  const isFile = (url: string) => url.startsWith(`${lab.product}/assets/`);
  expect(asked.filter((url) => !isFile(url))).toEqual([]);
  expect(await page.evaluate(() => window.touched)).toEqual([]);
  expect(await page.evaluate(() => document.querySelectorAll('video[src], audio[src]').length)).toBe(0);
});
