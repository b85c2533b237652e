import { settled, soon, test } from './eachLanguage';
import { invitationTo, words } from './visitor';
import { expect } from './world';

for (const language of ['en', 'cy'] as const) {
  const { accessibility, booking, check, common, faults, guide, links, prisons, privacy, ready } =
    words[language];

  test.describe(language, () => {
    test.use({ language });

    test('the pages beside the way', async ({ page, visitor, reader }) => {
      const type = (text: string) => page.getByRole('searchbox').fill(text);
      await visitor.open(invitationTo('hmcts1001', soon()).replace('#/', '#/prisons'));
      await reader.hears(prisons.title);
      await type('hmp bronzfield');
      await page.getByRole('button', { name: 'Bronzefield' }).click();
      await expect(page.getByRole('heading', { level: 2, name: 'Bronzefield' })).toBeVisible();
      await reader.hears(prisons.title, { focus: 'kept' });
      await type('x'.repeat(9));
      await expect(page.getByRole('status')).toHaveText(prisons.none);
      await reader.hears(prisons.title, { focus: 'kept' });

      await page.getByRole('link', { name: common.guide }).click();
      await reader.hears(guide.title);
      await type('CAM-1');
      await expect(page.getByText(faults['camera-blocked-by-site'].what)).toBeVisible();
      await reader.hears(guide.title, { focus: 'kept' });

      await page.getByRole('link', { name: common.privacy }).click();
      await reader.hears(privacy.title);
      await page.getByRole('link', { name: common.accessibility }).click();
      await reader.hears(accessibility.title);
    });

    test('booking, and the invitations of booking staff', async ({ page, visitor, reader }) => {
      const type = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
      await visitor.open();
      await page.getByRole('main').getByRole('link', { name: common.booking }).click();
      await reader.hears(booking.title);
      await page.getByRole('link', { name: booking.forStaff }).click();
      await reader.hears(links.title);
      await visitor.press(links.make);
      await reader.hears(links.title, { error: true, focus: 'summary' });
      await type(links.room, 'hmcts1001@meet.video.justice.gov.uk');
      await type(links.day, '1');
      await type(links.month, '2');
      await type(links.year, String(new Date().getUTCFullYear() + 1));
      await type(links.time, '14:30');
      await type(links.prison, 'HMP Bedford');
      await reader.hears(links.title, { error: true, focus: 'kept' });
      await visitor.press(links.make);
      await reader.hears(links.made);
      // Copying is announced, whichever way it goes.
      await visitor.press(links.copyLink);
      await expect(page.getByRole('status').first()).not.toBeEmpty();
      await reader.hears(links.made, { focus: 'kept' });
      await visitor.press(links.change);
      await reader.hears(links.title);
    });

    test('readiness cards', async ({ page, visitor, reader }) => {
      await visitor.open('#/ready');
      await expect(page.getByText(ready.nothing)).toBeVisible();
      await reader.hears(ready.ownTitle, { focus: 'nowhere' });
      await page.getByRole('button', { name: ready.toCheck }).click();
      await settled(visitor, 'browser', 'camera', 'microphone', 'line');
      await page.getByText(check.headset).click();
      await reader.hears(check.title, { focus: 'kept' });
      await page.getByRole('button', { name: check.card }).click();
      await reader.hears(ready.ownTitle);

      await page.goto('about:blank');
      await visitor.open('#/ready/10ekzs112114114138e');
      await page.getByRole('button', { name: ready.compare }).click();
      await expect(page.getByText(ready.different)).toBeVisible();
      await reader.hears(ready.title, { focus: 'kept' });
      await page.goto('about:blank');
      await visitor.open('#/ready/10ekzs');
      await reader.hears(ready.unreadable, { error: true, focus: 'nowhere' });
    });

    test('a list of prisons that cannot be read', async ({ page, visitor, reader }) => {
      await page.route('**/prisons.json', (route) => route.fulfill({ body: '{}' }));
      await visitor.open('#/prisons');
      await expect(page.getByRole('alert')).toHaveText(prisons.notOpened);
      await reader.hears(prisons.title);
    });
  });
}
