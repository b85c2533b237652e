import { chromiumOptions, sayYes } from '../lab/browsers';
import { hears, soundFile } from '../lab/media/soundFiles';
import type { Host } from '../pages/host';
import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { call, check, controls } = words.en;

const LONGEST_GAP_MS = 500;
const LOOK_EVERY_MS = 15;

// Several cameras, of which Chromium's second gives depths and no picture that a call can carry; and microphones that hear one noise without a pause, so that every pause is ours.
const cameras = '--use-fake-device-for-media-stream=device-count=3';
test.use({ launchOptions: chromiumOptions(cameras, sayYes, hears(soundFile('noise'))) });

/** The longest time without a picture, and without a sound, that the room has had while something is done. */
async function gapsDuring(host: Host, work: () => Promise<void>) {
  const longest = { pictureMs: 0, soundMs: 0 };
  const over = new AbortController();
  const watch = async () => {
    while (!over.signal.aborted) {
      const guest = await host.guest();
      const now = Date.now();
      longest.pictureMs = Math.max(longest.pictureMs, now - (guest?.video.lastFrameAt ?? 0));
      longest.soundMs = Math.max(longest.soundMs, now - (guest?.audio.lastHeardAt ?? 0));
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  };
  const watching = watch();
  await work();
  over.abort();
  await watching;
  return longest;
}

test('another camera and another microphone, without a gap that anyone would notice', async ({
  visitor,
  hostOf,
}) => {
  const { page, press } = visitor;
  const host = hostOf('hmcts1001');
  await host.press('start');
  await visitor.enter('hmcts1001');
  await press(call.muted);
  await expect.poll(async () => (await host.guest())?.audio.rmsDbfs).toBeGreaterThan(-50);
  await press(controls.more);

  const choose = async (kind: 'camera' | 'microphone', label: string) => {
    const select = page.getByLabel(check.choose[kind]);
    const id = (await select.locator('option', { hasText: label }).getAttribute('value')) ?? '';
    expect(await select.inputValue()).not.toBe(id);
    await select.selectOption(id);
    await page.waitForTimeout(2000);
    expect(await select.inputValue()).toBe(id);
  };
  const still = await gapsDuring(host, () => page.waitForTimeout(2000));
  const camera = await gapsDuring(host, () => choose('camera', 'fake_device_2'));
  const microphone = await gapsDuring(host, () => choose('microphone', 'Fake Audio Input 2'));
  const gaps = JSON.stringify({ still, camera, microphone });
  process.stdout.write(`longest gaps in ms, by the frames and sounds that the room got: ${gaps}\n`);
  // What a busy machine adds by itself shows where nothing changes.
  expect(camera.pictureMs).toBeLessThanOrEqual(LONGEST_GAP_MS + still.pictureMs);
  expect(microphone.soundMs).toBeLessThanOrEqual(LONGEST_GAP_MS + still.soundMs);

  // And nothing else has changed by it.
  await expect(page.getByRole('button', { name: call.unmuted })).toBeVisible();
  expect(await host.guest()).toMatchObject({ clientMuted: false, videoMuted: false });
  await expect(page.getByLabel(check.picture)).toBeVisible();
});
