import type { Page } from '@playwright/test';
import { expect, test } from '../pages/world';

/** The trips of one join; the first answer asks for a PIN, the second lets in. */
const trips = [
  ['the question for a PIN', 'request_token', 1],
  ['being let in', 'request_token', 2],
  ['the theme', 'theme', 1],
  ['the stream of events', 'events', 1],
] as const;

for (const [name, path, nth] of trips) {
  test(`leaving while the node is slow with ${name} leaves nobody behind, and joining again makes one`, async ({
    visitor,
    hostOf,
  }) => {
    const host = hostOf('hmcts1001');
    const held = await holdAnswer(visitor.page, path, nth);
    await visitor.join('hmcts1001');
    await held.reached;
    await visitor.leave();
    await visitor.at('ended');
    held.letGo();
    await expect.poll(() => host.guests()).toEqual([]);

    await visitor.rejoin();
    await visitor.at('waiting');
    expect(await host.guests()).toHaveLength(1);
  });
}

test('closing the tab while joining leaves nobody behind', async ({ visitor, hostOf }) => {
  const host = hostOf('hmcts1001');
  const held = await holdAnswer(visitor.page, 'theme', 1);
  await visitor.join('hmcts1001');
  await held.reached;
  expect(await host.guests()).toHaveLength(1);
  await visitor.page.close({ runBeforeUnload: true });
  await expect.poll(() => host.guests()).toEqual([]);
});

/** The node does what it is asked at once, but its answer to the nth request of this kind stays on the way. */
async function holdAnswer(page: Page, path: string, nth: number) {
  let letGo = () => {};
  let reach = () => {};
  const released = new Promise<void>((resolve) => (letGo = resolve));
  const reached = new Promise<void>((resolve) => (reach = resolve));
  let seen = 0;
  await page.route(new RegExp(`/conferences/[^/]+/${path}\\b`), async (route) => {
    seen += 1;
    if (seen !== nth) return route.continue();
    // A stream has no end to wait for.
    const answer = path === 'events' ? null : await route.fetch();
    reach();
    await released;
    // The page may be closed by now.
    await (answer ? route.fulfill({ response: answer }) : route.continue()).catch(() => undefined);
  });
  return { letGo, reached };
}
