import { invitationTo, words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { common, guide, prisons, waiting } = words.en;
const ofBedford = invitationTo('hmcts1003', '&prison=HMP%20Bedford');

test('Back leads from a page beside the way to where the visitor was, with all that was settled', async ({
  visitor,
}) => {
  const { page } = visitor;
  const back = () => page.getByRole('link', { name: common.back, exact: true }).click();
  await visitor.open(ofBedford.replace('#/', '#/rules'));
  await visitor.press(words.en.rules.accept);
  await visitor.at('name');
  await page.getByRole('link', { name: common.guide }).click();
  await visitor.at('guide');
  await page.getByRole('searchbox').fill('echo');
  await expect(page.getByText(guide.topics.feedback.title)).toBeVisible();
  await back();
  await visitor.at('name');

  await page.goBack();
  await visitor.at('guide');
  await page.reload();
  await visitor.at('guide');
  await back();
  await visitor.at('name');
  await page.getByRole('link', { name: words.en.common.back, exact: true }).click();
  await visitor.at('rules');
});

test('the prison that the invitation names is one tap away in the waiting room', async ({
  visitor,
  hostOf,
}) => {
  hostOf('hmcts1003');
  await visitor.reachJoin(ofBedford);
  await visitor.press(words.en.join.button);
  await expect(visitor.page.getByText(waiting.locked)).toBeVisible();
  const ring = visitor.page.getByRole('link', { name: '01234 373179' });
  await expect(ring).toHaveAttribute('href', 'tel:+441234373179');
  await visitor.leave();
});

test('from the waiting room the list of prisons opens in a tab of its own', async ({ visitor, hostOf }) => {
  hostOf('hmcts1003');
  await visitor.join('hmcts1003');
  await expect(visitor.page.getByText(waiting.locked)).toBeVisible();
  const [tab] = await Promise.all([
    visitor.page.waitForEvent('popup'),
    visitor.page.getByRole('link', { name: common.prisons }).click(),
  ]);
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(prisons.title);
  await expect(visitor.page.getByText(waiting.locked)).toBeVisible();
  await tab.close();
  await visitor.leave();
});

test('a number to dial in is refused with why, and the prison’s own numbers are not for joining', async ({
  visitor,
}) => {
  const { page } = visitor;
  await visitor.open();
  await page.getByRole('textbox').fill('Dial in: 01632 960001');
  await visitor.press(words.en.start.read);
  const { what, todo } = words.en.invitationFaults['invitation-telephone'];
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(what);
  await expect(page.getByText(String(Object.values(todo)[0]))).toBeVisible();
  await page.getByRole('link', { name: common.prisons }).first().click();
  await expect(page.getByText(prisons.notJoin)).toBeVisible();
});
