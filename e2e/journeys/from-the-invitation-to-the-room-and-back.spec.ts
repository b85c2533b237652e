import type { Page } from '@playwright/test';
import { invitationTo, words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { call, check, common, controls, ended, join, rules, waiting } = words.en;
/** Below this a room hears nothing: the decoder's own noise, and no speech. */
const SILENCE_DBFS = -70;
/** Standard deviation of luma. The test picture is never one colour; black always is. */
const ONE_COLOUR = 2;

test('from the invitation to the prison’s room and back, on real media', async ({ visitor, hostOf }) => {
  const { page, press } = visitor;
  const host = hostOf('hmcts1001');

  await visitor.open(invitationTo('hmcts1001', '&at=2026-12-01T10:30Z&prison=HMP%20Example&pin=4839'));
  await visitor.arrive('start');
  await expect(page.getByText('Tuesday 1 December 2026 at 10:30')).toBeVisible();
  expect(page.url(), 'a PIN is taken out of the address bar').not.toContain('4839');

  await press(common.continue);
  // Axe looks at this page only when the line is measured: on two cores it holds the page up for long enough to
  // make a fast line look slow.
  for (const id of ['browser', 'camera', 'microphone']) {
    await expect(visitor.check(id)).toHaveAttribute('data-state', 'ready');
  }
  await visitor.lineIsMeasured();
  await visitor.arrive('check');

  await press(common.continue);
  await visitor.arrive('rules');
  await press(rules.accept);
  await visitor.arrive('name');
  await page.getByRole('textbox').fill('Vera Jones');
  await press(common.continue);
  await visitor.arrive('join');
  const ownPicture = await followPicture(page, check.picture);
  await press(join.button);
  await visitor.arrive('waiting');
  await expect(page.getByText(waiting.notOpen)).toBeVisible();

  await host.press('start');
  await visitor.arrive('in-call');
  await expect.poll(() => framesShown(page, call.hostPicture)).toBeGreaterThan(10);

  await test.step('the own picture came along from page to page, and never stopped', async () => {
    await expect.poll(async () => (await ownPicture()).framesSince).toBeGreaterThan(3);
    expect(await ownPicture()).toMatchObject({ isShown: true, stops: 0 });
  });

  await test.step('the room sees the visitor, and hears nothing before they unmute', async () => {
    await expect.poll(async () => (await host.guest())?.video.frames).toBeGreaterThan(20);
    const guest = await host.guest();
    expect(guest).toMatchObject({ role: 'guest', clientMuted: true });
    expect(guest?.audio.peakDbfs).toBeLessThan(SILENCE_DBFS);
    expect(guest?.video.contrast).toBeGreaterThan(ONE_COLOUR);
  });

  await test.step('unmuted, the room hears the visitor; muted, it does not', async () => {
    await press(call.muted);
    await expect.poll(async () => (await host.guest())?.audio.peakDbfs).toBeGreaterThan(-40);
    expect(await host.guest()).toMatchObject({ clientMuted: false });
    await press(call.unmuted);
    await expect.poll(async () => (await host.guest())?.audio.peakDbfs).toBeLessThan(SILENCE_DBFS);
    expect(await host.guest()).toMatchObject({ clientMuted: true });
  });

  await test.step('the camera off is black, and on again is not', async () => {
    await press(call.cameraOn);
    await expect.poll(async () => (await host.guest())?.video.contrast).toBeLessThan(ONE_COLOUR);
    expect((await host.guest())?.video.luma).toBeLessThan(20);
    await press(call.cameraOff);
    await expect.poll(async () => (await host.guest())?.video.contrast).toBeGreaterThan(ONE_COLOUR);
  });

  await test.step('a shared screen is decoded by the room', async () => {
    await press(call.share);
    await expect.poll(async () => (await host.guest())?.slides.frames).toBeGreaterThan(5);
    await expect(page.getByText(controls.shared.shares.screen)).toBeVisible();
    await press(call.sharing);
    await expect(page.getByText(controls.shared.shares.screen)).toBeHidden();
  });

  await test.step('what the prison shows is on the screen', async () => {
    await host.press('present');
    await expect.poll(() => framesShown(page, call.slides)).toBeGreaterThan(3);
    await visitor.arrive('in-call');
    await host.press('stop-presenting');
    await expect(page.getByLabel(call.slides)).toBeHidden();
  });

  await visitor.leave();
  await visitor.arrive('ended');
  await expect(page.getByRole('heading', { name: ended.byYou })).toBeVisible();
  await expect.poll(() => host.guests()).toEqual([]);
});

/** Frames that the browser has decoded and shown in one video. */
const framesShown = (page: Page, label: string) =>
  page
    .getByLabel(label)
    .evaluate((video) => (video as HTMLVideoElement).getVideoPlaybackQuality().totalVideoFrames);

/** Follows one video wherever it goes: how often it stopped since, and the frames that it showed on the page it is on now. */
async function followPicture(page: Page, label: string) {
  const video = page.getByLabel(label);
  await video.evaluate((own) => {
    for (const stop of ['pause', 'emptied'])
      own.addEventListener(stop, () => (own.dataset['stops'] = `${Number(own.dataset['stops'] ?? 0) + 1}`));
    own.dataset['followed'] = '';
  });
  const frames = () => framesShown(page, label);
  let before: number | null = null;
  return async () => {
    before ??= await frames();
    const { stops = '0', followed } = await video.evaluate(({ dataset }) => ({ ...dataset }));
    return { isShown: followed !== undefined, stops: Number(stops), framesSince: (await frames()) - before };
  };
}
