import type { Page } from '@playwright/test';
import { addressOf } from '../pages/host';
import { invitationTo, words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { common, faults, handOff, join, rules } = words.en;

test.beforeEach(({ page }) => page.addInitScript('delete window.RTCPeerConnection'));

/** In place of the button that leads on, the official web app on the same room. */
async function expectOnlyTheWayOut(page: Page, button: string) {
  await expect(page.getByText(join.unsupported)).toBeVisible();
  await expect(page.getByRole('button', { name: button, exact: true })).toHaveCount(0);
  const way = page.getByRole('link', { name: handOff.link });
  await expect(way).toHaveClass('govuk-button');
  await expect(way).toHaveAttribute('href', new RegExp(encodeURIComponent(addressOf('hmcts1001'))));
}

test('the check says so, and shows the way out in place of Continue', async ({ visitor }) => {
  await visitor.open(invitationTo('hmcts1001'));
  await visitor.press(common.continue);
  await expect(visitor.check('browser')).toHaveAttribute('data-fault', 'browser-unsupported');
  await expect(visitor.page.getByText(faults['browser-unsupported'].what)).toBeVisible();
  await expectOnlyTheWayOut(visitor.page, common.continue);
  await expect(visitor.check('line')).not.toHaveAttribute('data-state', /waiting|running/, {
    timeout: 30_000,
  });
  await visitor.arrive('check');
});

test('whoever walked past the check learns it before joining', async ({ visitor }) => {
  const { page, press } = visitor;
  await visitor.open(invitationTo('hmcts1001').replace('#/', '#/rules'));
  await press(rules.accept);
  await page.getByRole('textbox').fill('Vera Jones');
  await press(common.continue);
  await expectOnlyTheWayOut(page, join.button);
  await visitor.arrive('join');
});
