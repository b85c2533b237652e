import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { call } = words.en;
/** Far below the two minutes after which a node forgets whoever fell silent. */
const AT_ONCE = { timeout: 5_000 };

test('closing the tab in the visit takes the visitor out of the room at once', async ({
  visitor,
  hostOf,
}) => {
  const host = hostOf('hmcts1001');
  await host.press('start');
  await visitor.enter('hmcts1001');
  expect(await host.guests()).toHaveLength(1);
  visitor.page.on('dialog', (question) => question.accept());
  await visitor.page.close({ runBeforeUnload: true });
  await expect.poll(() => host.guests(), AT_ONCE).toEqual([]);
});

test('reloading leaves the room at once, and the room is still in the address', async ({
  visitor,
  hostOf,
}) => {
  const host = hostOf('hmcts1001');
  await host.press('start');
  await visitor.enter('hmcts1001');
  await visitor.page.reload();
  await expect.poll(() => host.guests(), AT_ONCE).toEqual([]);
  // Nothing outlives the page, so the rules must be agreed to again; the room need not be typed again.
  await visitor.at('rules');
  expect(visitor.page.url()).toContain('hmcts1001');
});

test('reloading by mistake is asked about first, from the waiting room to the end and not after it', async ({
  visitor,
}) => {
  const asked: string[] = [];
  visitor.page.on('dialog', (question) => {
    asked.push(question.type());
    void question.dismiss();
  });
  await visitor.join('hmcts1001');
  await visitor.at('waiting');
  // A reload that is called off never comes to an end.
  void visitor.page.reload().catch(() => undefined);
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await visitor.at('waiting');
  await visitor.leave();
  await visitor.at('ended');
  await visitor.page.reload();
  expect(asked).toHaveLength(1);
});

test('Back does not walk out of the visit, nor of what is said after it', async ({ visitor, hostOf }) => {
  const host = hostOf('hmcts1001');
  await host.press('start');
  await visitor.enter('hmcts1001');
  await visitor.page.goBack();
  await expect(visitor.page).toHaveURL(/#\/visit/);
  await visitor.at('in-call');
  await expect(visitor.page.getByRole('button', { name: call.muted })).toBeVisible();
  expect(await host.guests()).toHaveLength(1);

  await visitor.leave();
  await visitor.at('ended');
  await visitor.page.goBack();
  await expect(visitor.page).toHaveURL(/#\/ended/);
  await visitor.at('ended');
});
