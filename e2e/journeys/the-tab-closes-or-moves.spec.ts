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

test('reloading leaves the room at once, and asks only for the name again', async ({ visitor, hostOf }) => {
  const host = hostOf('hmcts1001');
  await host.press('start');
  await visitor.enter('hmcts1001');
  await visitor.page.reload();
  await expect.poll(() => host.guests(), AT_ONCE).toEqual([]);
  const { page } = visitor;
  await visitor.at('name');
  await expect(page.getByText(words.en.name.again)).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue('');
  const keeps = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  expect(keeps, 'nothing outlives the tab').toEqual([0, 0, '']);
  expect(JSON.stringify(await page.evaluate(() => history.state))).not.toMatch(/vera|jones|hmcts/i);

  await page.getByRole('textbox').fill('Vera Jones');
  await visitor.press(words.en.common.continue);
  await visitor.at('join');
  await visitor.press(words.en.join.button);
  await visitor.at('in-call');
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
  await expect(visitor.page).toHaveURL(/#\/join/);
  await visitor.at('in-call');
  await expect(visitor.page.getByRole('button', { name: call.muted })).toBeVisible();
  expect(await host.guests()).toHaveLength(1);

  await visitor.leave();
  await visitor.at('ended');
  await visitor.page.goBack();
  await expect(visitor.page).toHaveURL(/#\/ended/);
  await visitor.at('ended');
  // The entry of the name was taken by the call, when Back was pressed in it.
  await visitor.page.goBack();
  await visitor.at('rules');
});
