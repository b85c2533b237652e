import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { ended } = words.en;

for (const [room, what] of [
  ['hmcts1002', 'a room without a PIN'],
  ['test', 'a test call'],
] as const) {
  test(`${what}: nobody waits, one comes in, and out again`, async ({ visitor, hostOf }) => {
    const host = hostOf(room);
    await visitor.enter(room);
    expect(await host.guests()).toHaveLength(1);
    await visitor.leave();
    await expect(visitor.page.getByRole('heading', { name: ended.byYou })).toBeVisible();
    await expect.poll(() => host.guests()).toEqual([]);
  });
}
