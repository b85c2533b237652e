import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { call, faults, join, waiting } = words.en;

/** Rooms of the lab that refuse or end by themselves, and what the visitor must read. */
const refusals = [
  ['hmcts4040', 'room-address-unknown', '#pex154'],
  ['hmcts1005', 'platform-maintenance', '#pex110'],
  ['hmcts1007', 'room-needs-extension', null],
  ['hmcts1009', 'room-full', '#pex194'],
  ['hmcts1006', 'room-not-opened', '#pex126'],
] as const;

for (const [room, fault, pex] of refusals) {
  test(`${room}: ${faults[fault].what}`, async ({ visitor }) => {
    await visitor.join(room);
    await visitor.arrive('ended');
    await expect(visitor.page.getByRole('heading', { level: 1 })).toHaveText(faults[fault].what);
    if (pex) await expect(visitor.page.getByText(pex)).toBeVisible();
  });
}

test('a room that is locked lets the visitor wait, and in when the officer says so', async ({
  visitor,
  hostOf,
}) => {
  const host = hostOf('hmcts1003');
  await visitor.join('hmcts1003');
  await visitor.arrive('waiting');
  await expect(visitor.page.getByText(waiting.locked)).toBeVisible();
  await host.press('admit');
  await visitor.arrive('in-call');
  await expect(visitor.page.getByText(call.locked)).toBeVisible();
});

const endings = [
  ['remove', 'removed-by-prison', '#pex124'],
  ['end', 'ended-by-prison', '#pex125'],
] as const;

for (const [verb, fault, pex] of endings) {
  test(`the officer presses "${verb}": ${faults[fault].what}`, async ({ visitor, hostOf }) => {
    const host = hostOf('hmcts1001');
    await visitor.join('hmcts1001');
    await visitor.arrive('waiting');
    await host.press('start');
    await visitor.arrive('in-call');
    await host.press(verb);
    await visitor.arrive('ended');
    await expect(visitor.page.getByRole('heading', { level: 1 })).toHaveText(faults[fault].what);
    await expect(visitor.page.getByText(pex)).toBeVisible();
  });
}

test('a room with a guest PIN asks for it, says when it is wrong, and lets in with the right one', async ({
  visitor,
}) => {
  const { page, press } = visitor;
  await visitor.join('hmcts1004');
  await visitor.arrive('pin');
  await page.getByLabel(join.pinLabel).fill('12');
  await press(join.button);
  await expect(page.getByRole('alert').getByText(join.pinFormat)).toBeVisible();
  await page.getByLabel(join.pinLabel).fill('999999');
  await press(join.button);
  await expect(page.getByRole('alert').getByText(join.pinRefused)).toBeVisible();
  await visitor.arrive('pin');
  await page.getByLabel(join.pinLabel).fill('1234');
  await press(join.button);
  await expect(page.getByRole('alert').getByText(join.pinOfHost)).toBeVisible({ timeout: 10_000 });
  await page.getByLabel(join.pinLabel).fill('5678');
  await press(join.button);
  await visitor.arrive('waiting');
});
