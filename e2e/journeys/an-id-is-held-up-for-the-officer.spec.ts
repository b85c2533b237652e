import type { Locator } from '@playwright/test';
import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { call, check, controls } = words.en;

const widthOf = async (picture: Locator) => (await picture.boundingBox())?.width ?? 0;
/** Below zero in a mirror. */
const directionOf = (picture: Locator) =>
  picture.evaluate((video) => new DOMMatrix(getComputedStyle(video).transform).a);

test('an ID is the large picture, readable and judged, and goes away again', async ({ visitor, hostOf }) => {
  const { page, press } = visitor;
  await hostOf('hmcts1001').press('start');
  await visitor.enter('hmcts1001');
  const [own, prison] = [page.getByLabel(check.picture), page.getByLabel(call.hostPicture)];
  expect(await directionOf(own)).toBe(-1);
  expect(await widthOf(own)).toBeLessThan(await widthOf(prison));

  await press(controls.showId);
  expect(await directionOf(own)).toBe(1);
  expect(await widthOf(own)).toBeGreaterThan(3 * (await widthOf(prison)));
  // The test picture moves: what counts here is that something is seen and said of it.
  const said = page.getByText(new RegExp(Object.values(controls.id.legibility).join('|')));
  await expect(said).toBeVisible();
  await visitor.arrive('in-call');

  await press(call.cameraOn);
  await expect(page.getByText(controls.id.cameraOff)).toBeVisible();
  await press(call.cameraOff);
  await expect(page.getByText(controls.id.notMirrored)).toBeVisible();
  await press(controls.hideId);
  expect(await directionOf(own)).toBe(-1);
  expect(await widthOf(own)).toBeLessThan(await widthOf(prison));
});
