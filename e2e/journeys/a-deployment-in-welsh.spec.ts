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

test('a language that was chosen outlives a reload, and the next page', async ({ page, visitor }) => {
  await visitor.open(invitationTo('hmcts1001'));
  await page.getByRole('link', { name: 'English' }).click();
  const inEnglish = words.en.start.room;
  await expect(page.getByRole('heading', { name: inEnglish })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: inEnglish })).toBeVisible();
  await visitor.press(words.en.common.continue);
  await visitor.at('check');
  await expect(page).toHaveURL(/lang=en/);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a link chooses Cymraeg where English is usual', async ({ page, visitor }) => {
  await page.unrouteAll();
  await visitor.open(invitationTo('hmcts1001', '&lang=cy'));
  await expect(page.getByRole('heading', { name: start.room, exact: true })).toBeVisible();
  await expect(page).toHaveURL(/lang=cy/);
  await page.goBack();
  expect(page.url(), 'one address is one step of Back').toBe('about:blank');
});

test.describe('a browser that wants Welsh', () => {
  test.use({ locale: 'cy-GB' });

  test('opens in Welsh unless the link or the visitor chooses English, and that lasts', async ({
    page,
    visitor,
  }) => {
    await page.unrouteAll();
    const isIn = (language: 'en' | 'cy') =>
      expect(page.getByRole('heading', { level: 1 })).toHaveText(words[language].start.room);
    await visitor.open(invitationTo('hmcts1001'));
    await isIn('cy');
    await page.getByRole('link', { name: 'English' }).click();
    await isIn('en');
    await page.reload();
    await isIn('en');

    await page.goto('about:blank');
    await visitor.open(invitationTo('hmcts1001', '&lang=en'));
    await isIn('en');
  });
});
