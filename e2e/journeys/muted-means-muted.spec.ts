import { keepConnections, sendATone } from '../pages/tone';
import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { call, faults, visitTruth } = words.en;
const { mayHear, muting, opening, speakingMuted, loudness } = visitTruth.microphone;
/** A decoder's own noise is far below, the browser's beep far above. */
const SILENT_DBFS = -60;
const HEARD_DBFS = -45;
/** A server that says yes, and does nothing. */
const yes = { contentType: 'application/json', body: '{"status":"success","result":true}' };

test('open and muted again, the visitor reads what the room hears, and the room hears what they read', async ({
  visitor,
  hostOf,
}) => {
  const { page, press } = visitor;
  const host = hostOf('hmcts1001');
  const heardDbfs = async () => (await host.guest())?.audio.rmsDbfs ?? 0;
  await host.press('start');
  await visitor.enter('hmcts1001');
  await expect(page.getByText(call.hearsNot)).toBeVisible();
  await expect.poll(heardDbfs).toBeLessThan(SILENT_DBFS);

  await press(call.muted);
  await expect(page.getByText(call.hears)).toBeVisible();
  await expect(page.getByRole('meter', { name: loudness })).toBeVisible();
  await expect.poll(heardDbfs).toBeGreaterThan(HEARD_DBFS);

  await press(call.unmuted);
  // No sooner than it is true: a beep that was on its way is heard for as long as the button says "Muting".
  await expect(page.getByRole('button', { name: call.muted })).toBeVisible();
  await expect(page.getByText(call.hearsNot)).toBeVisible();
  await expect.poll(heardDbfs, { timeout: 3_000 }).toBeLessThan(SILENT_DBFS);
  await visitor.arrive('in-call');
});

test('sound that leaves though muted is cut off, whoever sends it, and told with its code', async ({
  visitor,
  hostOf,
}) => {
  const { page, press } = visitor;
  const host = hostOf('hmcts1001');
  const heardDbfs = async () => (await host.guest())?.audio.rmsDbfs ?? 0;
  await host.press('start');
  await keepConnections(page);
  await visitor.enter('hmcts1001');
  // Whether the room hears any of it hangs on when it is asked: it may be cut off before. The notice comes of what was sent.
  await sendATone(page);
  const notice = page.locator('[data-fault="mute-heard"]');
  await expect(notice).toContainText(faults['mute-heard'].what);
  await expect(notice).toContainText('CALL-20');
  await expect.poll(heardDbfs).toBeLessThan(SILENT_DBFS);
  await expect(page.getByRole('button', { name: call.muted })).toBeVisible();
  await visitor.arrive('in-call');

  await press(call.muted);
  await expect(notice).toBeHidden();
  await expect.poll(heardDbfs).toBeGreaterThan(HEARD_DBFS);
});

test('a server that did not take the mute is told again, and nobody reads that it knew', async ({
  visitor,
  hostOf,
}) => {
  const { page, press } = visitor;
  const host = hostOf('hmcts1001');
  await host.press('start');
  await visitor.enter('hmcts1001');
  await press(call.muted);
  await expect(page.getByText(call.hears)).toBeVisible();

  await page.route('**/client_mute', (route) => route.fulfill(yes));
  await press(call.unmuted);
  await expect(page.getByRole('button', { name: muting })).toBeVisible();
  await expect(page.getByText(call.hearsNot)).toBeVisible();
  await expect(page.locator('[data-fault="mute-not-believed"]')).toContainText('CALL-21');
  await expect(page.getByRole('button', { name: muting })).toBeVisible();
  expect((await host.guest())?.clientMuted).toBe(false);

  await page.unroute('**/client_mute');
  await expect(page.getByRole('button', { name: call.muted })).toBeVisible();
  expect((await host.guest())?.clientMuted).toBe(true);
});

test('a server that did not take the opening leaves the visitor muted', async ({ visitor, hostOf }) => {
  const { page, press } = visitor;
  const host = hostOf('hmcts1001');
  await host.press('start');
  await visitor.enter('hmcts1001');
  await page.route('**/client_unmute', (route) => route.fulfill(yes));
  await press(call.muted);
  await expect(page.getByRole('button', { name: opening })).toBeVisible();
  await expect(page.getByText(mayHear)).toBeVisible();
  await expect(page.locator('[data-fault="mute-not-believed"]')).toBeVisible();
  await expect(page.getByRole('button', { name: call.muted })).toBeVisible();
  await expect(page.getByText(call.hearsNot)).toBeVisible();
  await expect.poll(async () => (await host.guest())?.audio.rmsDbfs).toBeLessThan(SILENT_DBFS);
});

test('who speaks into a muted microphone is told so', async ({ visitor, hostOf }) => {
  const host = hostOf('hmcts1001');
  await host.press('start');
  await visitor.enter('hmcts1001');
  await expect(visitor.page.getByRole('status').filter({ hasText: speakingMuted })).toBeVisible();
  await visitor.press(call.muted);
  await expect(visitor.page.getByText(speakingMuted)).toBeHidden();
});
