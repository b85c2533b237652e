import { createCensus, type Census } from '../pages/census';
import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { call } = words.en;
const VISITS = 3;
/** The page looks once a second which speakers there are, from its first check until it is closed. */
const ONE_FOR_THE_PAGE = [1000];
/** The SDK’s own pauses, and the half second for which a device stays open between two screens. */
const SETTLED = { timeout: 15_000, intervals: [1_000] };

test('after leaving, no connection, track or timer is left, and the page listens to no more with each visit', async ({
  visitor,
  hostOf,
}) => {
  const { page, press } = visitor;
  const host = hostOf('hmcts1001');
  const census = await createCensus(page);
  let last: Census | null = null;
  const busy = async () => {
    const now = await census();
    last = now;
    const { heldConnections, liveTracks, timersMs } = now;
    return { heldConnections, liveTracks, timersMs };
  };

  await host.press('start');
  const after: (Census | null)[] = [];
  for (let visit = 1; visit <= VISITS; visit += 1) {
    if (visit === 1) await visitor.enter('hmcts1001');
    else await visitor.rejoin();
    await visitor.at('in-call');
    await expect(page.getByText(call.mediaFlowing, { exact: true })).toBeVisible();
    await press(call.muted);
    await expect(page.getByRole('button', { name: call.unmuted })).toBeVisible();
    await press(call.share);
    await expect(page.getByRole('button', { name: call.sharing })).toBeVisible();
    await expect.poll(async () => (await host.guest())?.slides.frames ?? 0).toBeGreaterThan(0);
    const during = await census();
    expect(during.connections, 'the census sees what is there').toBeGreaterThan(0);
    expect(during.liveTracks).toBeGreaterThan(2);
    await visitor.leave();
    await visitor.at('ended');
    await expect
      .poll(busy, SETTLED)
      .toEqual({ heldConnections: 0, liveTracks: 0, timersMs: ONE_FOR_THE_PAGE });
    after.push(last);
  }

  expect(after.at(-1)?.pageListeners).toEqual(after[0]?.pageListeners);
});
