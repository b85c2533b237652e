import { chromium, firefox, type Browser } from '@playwright/test';
import { chromiumOptions, fakeDevices, findFirefox, firefoxOptions } from '../lab/browsers';
import { managedBy } from '../lab/devices/policy';
import { onScreen } from '../lab/devices/screen';
import { smallCamera } from '../lab/media/pictureFiles';
import { hears, soundFile } from '../lab/media/soundFiles';
import type { Computer } from './computer';
import type { Row } from './row';

/** What a row asks of its browser when it asks for nothing: a working camera, and somebody who speaks. */
export const usualOptions = () => ({
  ...chromiumOptions(fakeDevices, hears(soundFile('speech')), smallCamera()),
  // Playwright silences browsers, and a speaker that is silent cannot be heard by the microphone.
  ignoreDefaultArgs: ['--mute-audio'],
});

/** Whether such a browser will do, which other rows may have used before: each opens a profile of its own in it. */
export const isUsual = ({ flags, policy, firefox, sound, camera, battery, asks, needs }: Row): boolean =>
  [flags, policy, firefox, sound, camera, battery, asks].every((one) => one === undefined) &&
  !needs?.includes('child processes of Linux');

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
  if (!named(fakeDevices)) usual.push(smallCamera());
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
