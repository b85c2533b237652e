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
  await expect.poll(async () => (await testRoom.guest())?.name, { timeout: 30_000 }).toBe('Connection check');
  await expect.poll(async () => (await testRoom.guest())?.video.frames).toBeGreaterThan(10);
  expect(await testRoom.guest()).toMatchObject({ clientMuted: true, audio: { peakDbfs: -100 } });

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
  await visitor.press(join.button);
  await visitor.at('waiting');
  expect(await testRoom.guests()).toEqual([]);
  await room.press('start');
  await visitor.at('in-call');
  await expect(visitor.page.getByText(call.mediaFlowing, { exact: true })).toBeVisible();
  expect(await room.guests()).toHaveLength(1);
});
