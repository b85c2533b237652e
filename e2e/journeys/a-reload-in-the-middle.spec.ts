import { invitationTo, words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { common, join, name, rules, waiting } = words.en;

test('loading the page again at any step comes back to it, with the name to be given again', async ({
  visitor,
  context,
}) => {
  const { page, press, at } = visitor;
  const reloadAt = async (place: string, back = place) => {
    await at(place);
    await page.reload();
    await at(back);
    const kept = JSON.stringify(await page.evaluate(() => history.state));
    expect(kept, 'only steps are kept').toMatch(/^\{"step":"\w+","rules":"\w+"\}$/);
  };
  const giveName = async () => {
    await expect(page.getByText(name.again)).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveValue('');
    await page.getByRole('textbox').fill('Witness A');
    await press(common.continue);
  };
  page.on('dialog', (question) => question.accept());

  await visitor.open(invitationTo('hmcts1001', '&prison=HMP%20Bedford'));
  await reloadAt('start');
  await press(common.continue);
  await reloadAt('check');
  await press(common.continue);
  await reloadAt('rules');
  await press(rules.accept);
  await page.getByRole('textbox').fill('Witness A');
  await reloadAt('name');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1 }), 'a copy of the address skips nothing').toHaveText(
    rules.title,
  );
  await other.close();
  await giveName();
  await reloadAt('join', 'name');
  await giveName();
  await press(join.button);
  await expect(page.getByText(waiting.notOpen)).toBeVisible();
  await reloadAt('waiting', 'name');
  await giveName();
  await press(join.button);
  await expect(page.getByText(waiting.notOpen)).toBeVisible();
  await expect(page.getByText('01234 373179')).toBeVisible();
  await visitor.leave();
});
