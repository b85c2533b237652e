import { chromium, expect, test } from '@playwright/test';
import { fakeDevices, sayYes } from '../lab/browsers';
import { whyNoLink } from '../lab/link/needs';
import { chromiumAcross, serveAcross } from '../lab/link/serveAcross';
import type { LineSettings } from '../lab/link/shape';
import { startLink, type Link } from '../lab/link/startLink';
import { createHost, type Host } from '../pages/host';
import { createVisitor, words, type Visitor } from '../pages/visitor';

const lacking = whyNoLink();
test.skip(lacking !== null, lacking ?? '');
test.setTimeout(180_000);

const { call, visitTruth } = words.en;
const { quality, advice } = visitTruth.line;
const { lowered, paused } = visitTruth.ownPicture;
const usual = { kbps: 10_000, delayMs: 20 };
const clear: LineSettings = { down: usual, up: usual };

interface Seen {
  readonly link: Link;
  readonly visitor: Visitor;
  readonly host: Host;
}

/** A visitor in the room, with an open microphone, whose only network is this line. */
async function inTheVisit(use: (seen: Seen) => Promise<void>): Promise<void> {
  const link = await startLink();
  await link.set(clear);
  const { product, consoleUrl, close } = await serveAcross(link);
  const browser = await chromium.launch(chromiumAcross(link, fakeDevices, sayYes));
  try {
    const visitor = createVisitor(await browser.newPage(), product);
    const host = createHost(consoleUrl, 'hmcts1001');
    await host.press('start');
    await visitor.enter('hmcts1001');
    await visitor.press(call.muted);
    await expect(visitor.page.getByText(call.hears)).toBeVisible();
    await expect(visitor.page.getByText(quality.good)).toBeVisible();
    await use({ link, visitor, host });
  } finally {
    await browser.close();
    close();
    await link.close();
  }
}

test('5 % lost on the way there is said once it has held, and no longer once it has been well', async () => {
  await inTheVisit(async ({ link, visitor: { page } }) => {
    const said = page.getByRole('status').getByText(advice['sending-loses']);
    await link.set({ ...clear, up: { ...usual, lossPpm: 50_000 } });
    const began = performance.now();
    await expect(said).toBeVisible({ timeout: 30_000 });
    expect(performance.now() - began, 'not before it has held').toBeGreaterThan(5_000);
    await expect(page.getByText(quality.poor)).toBeVisible();
    await link.set(clear);
    await expect(said).toBeHidden({ timeout: 45_000 });
    await expect(page.getByText(quality.good)).toBeVisible();
  });
});

test('what is lost on the way here, and what comes late, is told apart', async () => {
  await inTheVisit(async ({ link, visitor: { page } }) => {
    const status = page.getByRole('status');
    await link.set({ ...clear, down: { ...usual, lossPpm: 60_000 } });
    await expect(status.getByText(advice['receiving-loses'])).toBeVisible({ timeout: 30_000 });
    const slow = { ...usual, delayMs: 250 };
    await link.set({ up: slow, down: slow });
    await expect(status.getByText(advice.late)).toBeVisible({ timeout: 45_000 });
    await expect(status.getByText(advice['receiving-loses'])).toBeHidden();
  });
});

test('where the uplink carries only sound, the picture goes before the sound does, and comes back by itself', async () => {
  await inTheVisit(async ({ link, visitor: { page }, host }) => {
    const guest = async () => {
      const [one] = await host.guests();
      if (!one) throw new Error('The visitor has left the room');
      return one;
    };
    await link.set({ ...clear, up: { ...usual, kbps: 90 } });
    await expect(page.getByText(lowered.off)).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText(paused)).toBeVisible();
    const choked = { timeout: 40_000, message: 'the room sees no frozen face' };
    await expect.poll(async () => (await guest()).videoMuted, choked).toBe(true);

    await test.step('the sound goes on: a beep each second', async () => {
      const heard: number[] = [];
      for (let second = 0; second < 10; second += 1) {
        await page.waitForTimeout(1_000);
        heard.push((await guest()).audio.peakDbfs);
      }
      expect(heard.filter((peakDbfs) => peakDbfs > -30).length, heard.join(' ')).toBeGreaterThanOrEqual(9);
    });

    await link.set(clear);
    await expect(page.getByText(paused)).toBeHidden({ timeout: 60_000 });
    await expect.poll(async () => (await guest()).videoMuted).toBe(false);
    const before = (await guest()).video.frames;
    await expect.poll(async () => (await guest()).video.frames).toBeGreaterThan(before + 10);
    await expect(page.getByText(lowered.small)).toBeHidden({ timeout: 60_000 });
    await expect
      .poll(async () => (await guest()).video.width, { timeout: 30_000 })
      .toBeGreaterThanOrEqual(640);
  });
});
