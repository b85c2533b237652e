import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { call, controls, faults } = words.en;

test('the officer mutes the visitor, who reads who did it, and speaks again when both have lifted it', async ({
  visitor,
  hostOf,
}) => {
  const host = hostOf('hmcts1001');
  await host.press('start');
  await visitor.enter('hmcts1001');
  const microphone = (word: string) => visitor.page.getByRole('button', { name: word });
  await visitor.press(call.muted);
  await expect(microphone(call.unmuted)).toBeVisible();

  await host.press('mute');
  await expect(microphone(call.mutedByPrison)).toBeVisible();
  await expect(visitor.page.getByText(call.hearsNot)).toBeVisible();
  await host.press('unmute');
  // Nobody is unmuted by accident: only the visitor opens their own microphone.
  await expect(microphone(call.muted)).toBeVisible();
  await visitor.press(call.muted);
  await expect(microphone(call.unmuted)).toBeVisible();
});

test('somebody knocks at the locked room, and the visitor reads whom to tell', async ({
  visitor,
  hostOf,
}) => {
  const host = hostOf('hmcts1001');
  await host.press('start');
  await visitor.enter('hmcts1001');
  await host.press('lock');
  await expect(visitor.page.getByText(call.locked, { exact: true })).toBeVisible();
  const knock = visitor.page.getByRole('alert').getByText(call.knock);
  await expect(knock).toBeHidden();
  await host.press('knock');
  await expect(knock).toBeVisible();
  await visitor.arrive('in-call');
  await expect(visitor.page.getByText(call.inRoom.replace('{count}', '2'))).toBeVisible();
  await host.press('unlock');
  await expect(knock).toBeHidden();
});

test('the officer takes the visitor out, who joins again as one', async ({ visitor, hostOf }) => {
  const host = hostOf('hmcts1001');
  await host.press('start');
  await visitor.enter('hmcts1001');
  await host.press('remove');
  await expect(visitor.page.getByRole('heading', { level: 1 })).toHaveText(faults['removed-by-prison'].what);
  await visitor.rejoin();
  await visitor.at('in-call');
  expect(await host.guests()).toHaveLength(1);
  await expect(visitor.page.getByRole('button', { name: call.muted })).toBeVisible();
});

test('the officer’s slides take the place of the visitor’s screen', async ({ visitor, hostOf }) => {
  const { page, press } = visitor;
  const host = hostOf('hmcts1001');
  await host.press('start');
  await visitor.enter('hmcts1001');
  await press(call.share);
  await expect(page.getByText(controls.shared.shares.screen)).toBeVisible();
  await host.press('present');
  await expect(page.getByText(faults['share-taken'].what)).toBeVisible();
  await expect(page.getByLabel(call.slides)).toBeVisible();
  await expect(page.getByRole('button', { name: call.share })).toBeVisible();
});

test('a room where guests may not share says so', async ({ visitor, hostOf }) => {
  const host = hostOf('hmcts1011');
  await host.press('start');
  await visitor.enter('hmcts1011');
  await visitor.press(call.share);
  await expect(visitor.page.getByText(faults['share-refused'].what)).toBeVisible();
  await expect(visitor.page.getByRole('button', { name: call.share })).toBeVisible();
});
