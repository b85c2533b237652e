import { invitationTo, words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { call, check, common, ended, faults, join, leaving, name, rules, waiting } = words.en;

test('loading the page again at any step comes back to it, with the name to be given again', async ({
  visitor,
  context,
  hostOf,
}) => {
  const host = hostOf('hmcts1001');
  const { page, press, at } = visitor;
  const reloadAt = async (place: string, back = place) => {
    await at(place);
    await page.reload();
    await at(back);
    const kept = JSON.stringify(await page.evaluate(() => history.state));
    expect(kept, 'only steps are kept').toMatch(
      /^\{"step":"\w+","rules":"\w+","role":"(?:practitioner|interpreter)","ended":(?:null|\{"from":"the-visit","fault":(?:null|"[a-z-]+")\})\}$/,
    );
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
  await page.getByLabel(rules.roles.interpreter).check();
  const own = page.getByLabel(check.picture);
  await reloadAt('rules');
  await expect(page.getByLabel(rules.roles.interpreter)).toBeChecked();
  await expect(own, 'the visitor sees themselves before the prison does').toBeVisible();
  await press(rules.accept);
  await page.getByRole('textbox').fill('Witness A');
  await reloadAt('name');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1 }), 'a copy of the address skips nothing').toHaveText(
    check.title,
  );
  await other.close();
  await giveName();
  await reloadAt('join', 'name');
  await giveName();
  await expect(own).toBeVisible();
  await press(join.button);
  await expect(page.getByText(waiting.notOpen)).toBeVisible();
  await reloadAt('waiting', 'name');
  await giveName();
  await press(join.button);
  await expect(page.getByText(waiting.notOpen)).toBeVisible();
  await expect(page.getByText('01234 373179')).toBeVisible();

  await test.step('so does the page after the visit, which says the same', async () => {
    const h1 = page.getByRole('heading', { level: 1 });
    await host.press('start');
    await at('in-call');
    await host.press('remove');
    await expect(h1).toHaveText(faults['removed-by-prison'].what);
    for (let times = 0; times < 2; times += 1) {
      await reloadAt('ended');
      await expect(h1).toHaveText(faults['removed-by-prison'].what);
    }
    await press(ended.rejoin);
    await giveName();
    await press(join.button);
    await at('in-call');
    await press(call.leave);
    await page.getByRole('dialog').getByRole('button', { name: leaving.visit.leave }).click();
    await expect(h1).toHaveText(ended.byYou);
    await reloadAt('ended');
    await expect(h1).toHaveText(ended.byYou);
  });
});
