import { everSaid, keepCodes } from '../faults/call/codes';
import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { call } = words.en;

test('a call that only the node hangs up comes back, picture and open microphone too', async ({
  visitor,
  hostOf,
}) => {
  const host = hostOf('hmcts1001');
  await keepCodes(visitor.page);
  await host.press('start');
  await visitor.enter('hmcts1001');
  await visitor.press(call.muted);
  await expect(visitor.page.getByText(call.hears)).toBeVisible();

  await host.press('hang-up');
  // It may be back before a busy machine looks: what counts is that it was said.
  for (const words of [call.mediaInterrupted, call.hearsNot])
    await expect.poll(() => everSaid(visitor.page)).toContain(words);

  await expect(visitor.page.getByText(call.mediaFlowing, { exact: true })).toBeVisible();
  await expect(visitor.page.getByText(call.hears)).toBeVisible();
  const picture = visitor.page.getByLabel(call.hostPicture);
  const shownUntil = () => picture.evaluate((video: HTMLVideoElement) => video.currentTime);
  const before = await shownUntil();
  await expect.poll(shownUntil).toBeGreaterThan(before);
  await expect.poll(async () => (await host.guest())?.video.frames ?? 0).toBeGreaterThan(0);
  await expect.poll(async () => (await host.guest())?.audio.peakDbfs ?? -100).toBeGreaterThan(-60);
});
