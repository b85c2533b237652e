import type { Page } from '@playwright/test';
import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { call, controls } = words.en;

interface Watched {
  readonly asked: DisplayMediaStreamOptions[];
  readonly screens: MediaStream[];
}

/** Notes what the browser is asked for. It still answers by itself. */
const watchSharing = (page: Page) =>
  page.addInitScript(() => {
    const watched: Watched = { asked: [], screens: [] };
    Object.assign(window, { watched });
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getDisplayMedia.bind(mediaDevices);
    mediaDevices.getDisplayMedia = async (options = {}) => {
      watched.asked.push(options);
      const screen = await ask(options);
      watched.screens.push(screen);
      return screen;
    };
  });
const watched = (page: Page) =>
  page.evaluate(() => {
    const { asked, screens } = (window as unknown as { watched: Watched }).watched;
    return { asked, kinds: screens.flatMap((screen) => screen.getTracks().map(({ kind }) => kind)) };
  });

test('a preview, what is shared in words, never its sound, and the end from the browser’s own bar', async ({
  visitor,
  hostOf,
}) => {
  const { page, press } = visitor;
  const host = hostOf('hmcts1001');
  await watchSharing(page);
  await host.press('start');
  await visitor.enter('hmcts1001');
  await press(call.share);
  await expect(page.getByText(controls.shared.shares.screen)).toBeVisible();
  const preview = page.locator('video').and(page.getByLabel(controls.shared.preview));
  await expect.poll(() => preview.evaluate((video: HTMLVideoElement) => video.videoWidth)).toBeGreaterThan(0);
  await expect.poll(async () => (await host.guest())?.slides.frames).toBeGreaterThan(3);
  await visitor.arrive('in-call');
  const { asked, kinds } = await watched(page);
  expect(asked).toEqual([{ video: true, audio: false, surfaceSwitching: 'exclude' }]);
  expect(kinds).toEqual(['video']);

  // No test reaches the browser's own bar: its track ends here as that bar ends it.
  await page.evaluate(() => {
    const { screens } = (window as unknown as { watched: Watched }).watched;
    for (const track of screens.flatMap((screen) => screen.getTracks())) {
      track.stop();
      track.dispatchEvent(new Event('ended'));
    }
  });
  await expect(page.getByText(controls.shared.shares.screen)).toBeHidden();
  await expect(preview).toHaveCount(0);
  await expect(page.getByRole('button', { name: call.share })).toBeVisible();
  const frames = async () => (await host.guest())?.slides.frames ?? 0;
  const before = await frames();
  await page.waitForTimeout(1000);
  expect(await frames()).toBeLessThanOrEqual(before + 1);
});
