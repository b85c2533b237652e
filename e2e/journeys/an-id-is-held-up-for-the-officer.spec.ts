import type { Locator } from '@playwright/test';
import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { call, check, controls } = words.en;
const SMALL_PHONE = { width: 320, height: 640 };

const widthOf = async (picture: Locator) => (await picture.boundingBox())?.width ?? 0;
/** Below zero in a mirror. */
const directionOf = (picture: Locator) =>
  picture.evaluate((video) => new DOMMatrix(getComputedStyle(video).transform).a);

test('an ID is the large picture, readable and judged, and goes away again', async ({ visitor, hostOf }) => {
  const { page, press } = visitor;
  await hostOf('hmcts1001').press('start');
  await visitor.enter('hmcts1001');
  const [own, prison] = [page.getByLabel(check.picture), page.getByLabel(call.hostPicture)];
  await expect.poll(() => directionOf(own)).toBe(-1);
  expect(await widthOf(own)).toBeLessThan(await widthOf(prison));

  await press(controls.showId);
  await expect.poll(() => directionOf(own)).toBe(1);
  expect(await widthOf(own)).toBeGreaterThan(3 * (await widthOf(prison)));
  // The test picture moves: what counts here is that something is seen and said of it.
  const said = page.getByText(new RegExp(Object.values(controls.id.legibility).join('|')));
  await expect(said).toBeVisible();
  await visitor.arrive('in-call');

  await press(call.cameraOn);
  await expect(page.getByText(controls.id.cameraOff)).toBeVisible();
  await press(call.cameraOff);
  await expect(page.getByText(controls.id.hold)).toBeVisible();
  await press(controls.hideId);
  await expect.poll(() => directionOf(own)).toBe(-1);
  expect(await widthOf(own)).toBeLessThan(await widthOf(prison));
});

test('on a small phone, the ID has most of the room, in either language', async ({ visitor, hostOf }) => {
  const { page, press } = visitor;
  await page.setViewportSize(SMALL_PHONE);
  await hostOf('hmcts1001').press('start');
  await visitor.enter('hmcts1001');
  for (const language of ['en', 'cy'] as const) {
    const own = words[language];
    if (language === 'cy') await page.getByRole('link', { name: 'Cymraeg' }).click();
    await press(own.controls.showId);
    await expect(page.getByText(own.controls.id.hold)).toBeVisible();
    const box = await page.getByLabel(own.check.picture, { exact: true }).boundingBox();
    expect(box?.height ?? 0).toBeGreaterThan(0.4 * SMALL_PHONE.height);
    expect((box?.y ?? 0) + (box?.height ?? 0), 'all of it is on the screen').toBeLessThan(SMALL_PHONE.height);
    await press(own.controls.hideId);
    await expect(page.getByText(own.call.mediaFlowing, { exact: true })).toBeVisible();

    // On its side: the bar lies over neither picture.
    await page.setViewportSize({ width: SMALL_PHONE.height, height: SMALL_PHONE.width });
    const bar = await page.getByRole('group', { name: own.call.controls }).boundingBox();
    for (const picture of [own.check.picture, own.call.hostPicture]) {
      const seen = await page.getByLabel(picture, { exact: true }).boundingBox();
      expect((seen?.y ?? 0) + (seen?.height ?? 0), picture).toBeLessThanOrEqual(bar?.y ?? 0);
    }
    await page.setViewportSize(SMALL_PHONE);
  }
});
