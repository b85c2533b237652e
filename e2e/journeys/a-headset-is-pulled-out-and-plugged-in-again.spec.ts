import { chromium } from '@playwright/test';
import { missing } from '../faults/needs';
import { chromiumOptions } from '../lab/browsers';
import { startSound, type Sound } from '../lab/devices/sound';
import { soundFile } from '../lab/media/soundFiles';
import { createVisitor, words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { call, check, controls } = words.en;

test.skip(missing(['PulseAudio']).length > 0, 'PulseAudio is not installed');

/** One plug: what is heard in it, and what it hears. */
async function plugHeadset(sound: Sound) {
  const speaker = await sound.plugSpeaker('Headset');
  const microphone = await sound.plugMicrophone('Headset microphone');
  microphone.play(soundFile('noise'));
  const unplug = async () => {
    await microphone.unplug();
    await speaker.unplug();
  };
  return { sounds: speaker.isInUse, unplug };
}

test('its microphone is missed and comes back, and so does its speaker', async ({ lab, hostOf }) => {
  const host = hostOf('hmcts1001');
  const sound = await startSound();
  const builtIn = await sound.plugSpeaker('Built in');
  await builtIn.makeDefault();
  const headset = await plugHeadset(sound);
  const browser = await chromium.launch({
    ...chromiumOptions(),
    env: { ...process.env, ...sound.env } as Record<string, string>,
    ignoreDefaultArgs: ['--mute-audio'],
  });
  try {
    const context = await browser.newContext({ permissions: ['camera', 'microphone'] });
    const page = await context.newPage();
    const visitor = createVisitor(page, lab.product);
    const heard = async () => (await host.guest())?.audio.rmsDbfs;
    await host.press('start');
    await visitor.enter('hmcts1001');
    await visitor.press(call.muted);
    await expect.poll(heard).toBeGreaterThan(-50);
    await visitor.press(controls.more);
    const speakers = page.getByLabel(check.choose.speaker);
    const entry = speakers.locator('option', { hasText: /^Headset$/ });
    await speakers.selectOption((await entry.getAttribute('value')) ?? '');
    await expect.poll(headset.sounds).toBe(true);

    await headset.unplug();
    await expect(page.getByRole('button', { name: controls.noMicrophone })).toBeVisible();
    await expect.poll(builtIn.isInUse).toBe(true);
    await expect.poll(async () => (await host.guest())?.clientMuted).toBe(true);

    const again = await plugHeadset(sound);
    await expect(page.getByRole('button', { name: call.unmuted })).toBeVisible();
    await expect.poll(heard).toBeGreaterThan(-50);
    // The built-in one stays open without a sound: an AudioContext that only listens holds the system's own.
    await expect.poll(again.sounds).toBe(true);
  } finally {
    await browser.close();
    await sound.stop();
  }
});
