import type { Locator } from '@playwright/test';
import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { call, check, controls, leaving } = words.en;
const { panel } = controls;
const isFocused = (place: Locator) => place.evaluate((element) => element === document.activeElement);

test('the whole visit by keys: speak, camera, ID, full screen, own picture, leave', async ({
  visitor,
  hostOf,
}) => {
  const { page } = visitor;
  const host = hostOf('hmcts1001');
  await host.press('start');
  await visitor.enter('hmcts1001');
  const type = (key: string) => page.keyboard.press(key);
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  await type('m');
  await expect(button(call.unmuted)).toBeVisible();
  await expect.poll(async () => (await host.guest())?.clientMuted).toBe(false);
  await type('m');
  await expect(button(call.muted)).toBeVisible();
  await type('c');
  await expect(button(call.cameraOff)).toBeVisible();
  await type('c');
  await expect(button(call.cameraOn)).toBeVisible();
  await type('i');
  await expect(page.getByText(controls.id.hold)).toBeVisible();
  await type('i');

  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await type('f');
  await expect.poll(isFull).toBe(true);
  await type('f');
  await expect.poll(isFull).toBe(false);

  await type('o');
  await expect(page.getByRole('heading', { name: panel.title })).toBeFocused();
  await page.getByLabel(panel.own).focus();
  await page.getByLabel(panel.own).selectOption('hidden');
  await expect(page.getByLabel(check.picture)).toHaveCount(0);
  // In a list a letter looks for an entry.
  await type('m');
  // The prison still sees the visitor.
  const frames = async () => (await host.guest())?.video.frames ?? 0;
  const before = await frames();
  await expect.poll(frames).toBeGreaterThan(before + 5);
  await expect(button(call.muted)).toBeVisible();
  expect(await host.guest()).toMatchObject({ clientMuted: true });
  await page.getByLabel(panel.own).selectOption('top-left');
  await expect(page.getByLabel(check.picture)).toBeVisible();
  await type('Escape');
  await expect(button(controls.more)).toBeFocused();

  // A click on the pictures leaves the keys where they are.
  await page.getByLabel(call.hostPicture).click({ position: { x: 20, y: 20 } });
  await type('l');
  await expect(page.getByRole('dialog', { name: leaving.visit.title })).toBeVisible();
  await type('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await type('l');
  const leave = page.getByRole('dialog').getByRole('button', { name: leaving.visit.leave });
  for (let stops = 0; stops < 3 && !(await isFocused(leave)); stops += 1) await type('Tab');
  await expect(leave).toBeFocused();
  await type('Enter');
  await visitor.at('ended');
});
