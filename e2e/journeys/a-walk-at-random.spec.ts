import { expect, test } from '@playwright/test';
import { chromiumOptions, fakeDevices, sayYes } from '../lab/browsers';
import { hears, soundFile } from '../lab/media/soundFiles';
import { drawn, walk } from '../walk/walk';
import { startWalkLab } from '../walk/walkWorld';

/** Always the same here. `npm run walk` goes on for thousands of steps, and on other ways. */
const SEED = 1;
const STEPS = 120;

test.use({ launchOptions: chromiumOptions(fakeDevices, sayYes, hears(soundFile('speech'))) });

test('whatever visitor, prison and line do: muted is not heard, one visitor is one participant, and there is a way out', async ({
  browser,
}) => {
  const lab = await startWalkLab(browser);
  const { broken, taken } = await walk(lab, drawn(SEED, STEPS));
  await lab.close();
  expect(broken, JSON.stringify(taken.slice(-12))).toBeNull();
});
