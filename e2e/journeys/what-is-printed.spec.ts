import { invitationTo, words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { booking, common, handOff, ready, rules } = words.en;

test('no page that is meant to be printed shows the address of the room', async ({ visitor }) => {
  const { page } = visitor;
  await page.emulateMedia({ media: 'print' });
  // A printed link has its address behind it.
  const printed = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('a[href]')]
        .filter((link) => link.getClientRects().length > 0)
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !href.startsWith('#')),
    );
  for (const [step, title] of [
    ['rules', rules.title],
    ['ready', ready.ownTitle],
    ['booking', booking.title],
  ] as const) {
    await page.goto('about:blank');
    await visitor.open(invitationTo('hmcts1001').replace('#/', `#/${step}`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByText(handOff.link)).toBeHidden();
    expect(await printed()).toEqual([]);
    await expect(page.locator('body')).not.toContainText(/hmcts1001/, { useInnerText: true });
  }
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('link', { name: new RegExp(handOff.link) })).toBeVisible();
  await expect(page.getByText(common.private)).toBeVisible();
});
