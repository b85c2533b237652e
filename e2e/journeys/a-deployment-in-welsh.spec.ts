import { invitationTo, words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { check, rules, start } = words.cy;

test.beforeEach(async ({ page }) => {
  await page.route('**/config.json', async (route) => {
    const settings = await (await route.fetch()).json();
    await route.fulfill({ json: { ...settings, language: 'cy' } });
  });
});

for (const [fragment, title] of [
  [invitationTo('hmcts1001'), start.room],
  [invitationTo('hmcts1001').replace('#/', '#/check'), check.title],
  [invitationTo('hmcts1001').replace('#/', '#/rules'), rules.title],
  ['#/check', check.title],
] as const) {
  test(`${fragment.replace(/\?.*/, ' with a room')} opens in Welsh, and does so again`, async ({
    visitor,
  }) => {
    const { page } = visitor;
    const heading = page.getByRole('heading', { name: title, exact: true });
    await visitor.open(fragment);
    await expect(heading).toBeVisible();
    await page.reload();
    await expect(heading).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
    await expect(page.locator('html')).not.toHaveAttribute('data-journey', 'broken');
  });
}

test('Cymraeg is chosen while the English behind the first screen is still on its way', async ({
  page,
  lab,
}) => {
  await page.unrouteAll();
  // It never arrives.
  await page.route(/\/assets\/inside-(?!cy)/, () => {});
  await page.goto(`${lab.product}/#/check`);
  await page.getByRole('link', { name: 'Cymraeg' }).click();
  await expect(page.getByRole('heading', { name: check.title, exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-journey', 'device-check');
});
