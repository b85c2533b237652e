import { chromium, firefox, type Browser } from '@playwright/test';
import { chromiumOptions, fakeDevices, findFirefox, firefoxOptions } from '../lab/browsers';
import { managedBy } from '../lab/devices/policy';
import { onScreen } from '../lab/devices/screen';
import { pictureFile, shows } from '../lab/media/pictureFiles';
import { hears, soundFile } from '../lab/media/soundFiles';
import type { Computer } from './computer';
import type { Row } from './row';

/** Large enough for every check, and half as much work for a machine that draws without a graphics card. */
const SMALL = { width: 320, height: 240 };

/** Launches the browser of a row on its computer. */
export const launch = (row: Row, computer: Computer): Promise<Browser> =>
  row.firefox ? launchFirefox(row.firefox, computer) : launchChromium(row, computer);

function launchFirefox(preferences: NonNullable<Row['firefox']>, { camera, env }: Computer) {
  const options = firefoxOptions(preferences);
  const executablePath = camera?.executableFor(findFirefox() ?? '') ?? options.executablePath;
  return firefox.launch({ ...options, executablePath, env });
}

function launchChromium({ flags: own, policy }: Row, { camera, sound, screen, env }: Computer) {
  const flags = own?.() ?? [];
  const named = (flag: string) => flags.some((one) => one.startsWith(flag.split('=')[0] ?? flag));
  const usual = [fakeDevices, hears(soundFile('speech'))];
  // A film would stand for the very camera that a row leaves out.
  if (!named(fakeDevices)) usual.push(shows(pictureFile('moving', SMALL)));
  const isReal = sound !== undefined || camera !== undefined;
  const options = chromiumOptions(
    ...(isReal ? [] : usual.filter((flag) => !named(flag))),
    ...(screen ? onScreen : []),
    ...flags,
  );
  return chromium.launch({
    ...options,
    ...(camera ? { executablePath: camera.executableFor(options.executablePath) } : {}),
    ...(policy ? managedBy(policy) : {}),
    headless: !screen,
    env,
    // Playwright silences browsers, and a speaker that is silent cannot be heard by the microphone.
    ignoreDefaultArgs: ['--mute-audio'],
  });
}
