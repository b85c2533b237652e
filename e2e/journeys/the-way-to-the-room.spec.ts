import { invitationTo, words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { call, join } = words.en;

test.use({ permissions: ['camera', 'microphone'], rehearses: true });

test('a rehearsal shows nobody, opens no device, and leaves nobody behind', async ({
  page,
  visitor,
  hostOf,
}) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  const testRoom = hostOf('test');
  await visitor.open('#/check');
  // In one look: a rehearsal is over in a few seconds.
  const seen = async () => {
    const guest = await testRoom.guest();
    return guest && [guest.name, guest.clientMuted, guest.audio.peakDbfs, guest.video.frames > 10];
  };
  await expect
    .poll(seen, { timeout: 30_000, intervals: [100] })
    .toEqual(['Connection check', true, -100, true]);

  await expect(visitor.check('room')).toHaveAttribute('data-state', 'ready', { timeout: 15_000 });
  await expect(visitor.check('room')).toContainText('direct, UDP');
  expect(await testRoom.guests()).toEqual([]);
});

test('whoever joins in the middle of a rehearsal is in the visit, and no longer in the test room', async ({
  visitor,
  hostOf,
}) => {
  const [testRoom, room] = [hostOf('test'), hostOf('hmcts1001')];
  await visitor.open(invitationTo('hmcts1001'));
  await visitor.prepare({
    atChecks: () => expect.poll(testRoom.guest, { timeout: 30_000 }).toBeDefined(),
  });
  expect(await testRoom.guests(), 'still in the middle of it').toHaveLength(1);
  await visitor.press(join.button);
  await visitor.at('waiting');
  expect(await testRoom.guests()).toEqual([]);
  await room.press('start');
  await visitor.at('in-call');
  await expect(visitor.page.getByText(call.mediaFlowing, { exact: true })).toBeVisible();
  expect(await room.guests()).toHaveLength(1);
});
