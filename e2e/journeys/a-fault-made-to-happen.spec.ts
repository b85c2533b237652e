import type { Page } from '@playwright/test';
import { provocations as inWelsh } from '../../src/content/cy/provocations';
import { provocations as inEnglish } from '../../src/content/en/provocations';
import { faults, type FaultId } from '../../src/domain/faults';
import { expectAccessible } from '../pages/axe';
import { createVisitor, words } from '../pages/visitor';
import { expect, test } from '../pages/world';

test.use({ besideLab: true });

const { title, lab } = inEnglish;

/** The entry of a fault in the catalogue, with the steps unfolded. */
async function openEntry(desk: Page, product: string, fault: FaultId, said = inEnglish.title as string) {
  const language = said === inEnglish.title ? '' : '?lang=cy';
  await desk.goto(`${product}/#/support/faults/${faults[fault].code}${language}`);
  await desk.getByText(said).click();
}

/** Follows the entry's link as a visitor, as far as the Join button, and presses it. */
async function joinFrom(desk: Page, product: string) {
  const [page] = await Promise.all([
    desk.context().waitForEvent('page'),
    desk.getByRole('link', { name: lab.open }).click(),
  ]);
  const visitor = createVisitor(page, product);
  await visitor.prepare();
  await visitor.press(words.en.join.button);
  return visitor;
}

test('three faults by the button, and the visitor’s screen shows the code of each', async ({
  page: desk,
  lab: { product },
  hostOf,
}) => {
  hostOf('hmcts1010');
  for (const fault of ['removed-by-prison', 'room-disabled', 'alone-too-long'] as const) {
    await openEntry(desk, product, fault);
    const visitor = await joinFrom(desk, product);
    await visitor.at('in-call');
    await desk.getByRole('button', { name: lab.button }).click();
    await expect(desk.getByText(lab.answers.done)).toBeVisible();
    await visitor.at('ended');
    await expect(visitor.page.locator('main')).toContainText(faults[fault].code);
    await visitor.page.close();
  }
});

test('a fault that the room makes by itself, from the link alone', async ({
  page: desk,
  lab: { product },
}) => {
  await openEntry(desk, product, 'room-full');
  const visitor = await joinFrom(desk, product);
  await visitor.at('ended');
  await expect(visitor.page.locator('main')).toContainText(faults['room-full'].code);
});

test('an empty room, and the same in Welsh', async ({ page: desk, lab: { product } }) => {
  await openEntry(desk, product, 'removed-by-prison');
  await desk.getByRole('button', { name: lab.button }).click();
  await expect(desk.getByText(lab.answers.nobody)).toBeVisible();
  await expectAccessible(desk);
  await openEntry(desk, product, 'invitation-telephone', inWelsh.title);
  await expectAccessible(desk);
  await expect(desk.getByText(title)).toHaveCount(0);
});
