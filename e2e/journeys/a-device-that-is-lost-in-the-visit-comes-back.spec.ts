import type { Browser, Page } from '@playwright/test';
import { chromiumOptions, fakeDevices } from '../lab/browsers';
import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { call, controls } = words.en;

test.use({ launchOptions: chromiumOptions(fakeDevices), permissions: ['camera', 'microphone'] });

/** Takes a device away from the page, as its setting or a cable does: its track ends in the middle of the call. */
async function permissionOf(browser: Browser, page: Page) {
  const whole = await browser.newBrowserCDPSession();
  const { targetInfo } = await (await page.context().newCDPSession(page)).send('Target.getTargetInfo');
  const { browserContextId } = targetInfo;
  return (name: 'camera' | 'microphone', setting: 'granted' | 'denied') =>
    whole.send('Browser.setPermission', {
      permission: { name },
      setting,
      origin: new URL(page.url()).origin,
      ...(browserContextId ? { browserContextId } : {}),
    });
}

test('the microphone goes and comes back: said on the button, and told to the room', async ({
  browser,
  visitor,
  hostOf,
}) => {
  const { page, press } = visitor;
  const host = hostOf('hmcts1001');
  await host.press('start');
  await visitor.enter('hmcts1001');
  await press(call.muted);
  await expect.poll(async () => (await host.guest())?.audio.peakDbfs).toBeGreaterThan(-40);

  const setPermission = await permissionOf(browser, page);
  await setPermission('microphone', 'denied');
  await expect(page.getByRole('button', { name: controls.noMicrophone })).toBeVisible();
  await expect(visitor.check('microphone')).toBeVisible();
  await expect.poll(async () => (await host.guest())?.clientMuted).toBe(true);
  await visitor.arrive('in-call');

  await setPermission('microphone', 'granted');
  await expect(page.getByRole('button', { name: call.unmuted })).toBeVisible();
  await expect(visitor.check('microphone')).toHaveCount(0);
  await expect.poll(async () => (await host.guest())?.clientMuted).toBe(false);
  await expect.poll(async () => (await host.guest())?.audio.peakDbfs).toBeGreaterThan(-40);
});

test('the camera goes and comes back', async ({ browser, visitor, hostOf }) => {
  const { page } = visitor;
  const host = hostOf('hmcts1001');
  await host.press('start');
  await visitor.enter('hmcts1001');
  const frames = async () => (await host.guest())?.video.frames ?? 0;
  await expect.poll(frames).toBeGreaterThan(5);

  const setPermission = await permissionOf(browser, page);
  await setPermission('camera', 'denied');
  await expect(page.getByRole('button', { name: controls.noCamera })).toBeVisible();
  await expect.poll(async () => (await host.guest())?.videoMuted).toBe(true);

  await setPermission('camera', 'granted');
  await expect(page.getByRole('button', { name: call.cameraOn })).toBeVisible();
  await expect.poll(async () => (await host.guest())?.videoMuted).toBe(false);
  const before = await frames();
  await expect.poll(frames).toBeGreaterThan(before + 5);
});
