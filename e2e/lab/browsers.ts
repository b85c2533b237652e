import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where Chrome, Chromium and Edge live. Windows and macOS paths are from their makers, not tried here. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Ubuntu's `chromium` package is an empty shell around a snap, hence Debian itself and nothing like it. */
const isRootOnDebian = () =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** A browser that is here already: the one you name, Playwright's own, or the system's. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  return [chromium.executablePath(), ...usualPlaces].find((path) => existsSync(path)) ?? null;
}

/** Finds a browser, or installs one by itself. Throws with the ways out when it cannot. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  const run = (command: string, ...words: string[]) => execFileSync(command, words, { stdio: 'inherit' });
  try {
    if (isRootOnDebian()) {
      run('apt-get', 'update', '-qq');
      run('apt-get', 'install', '-y', '-qq', 'chromium', 'fonts-liberation');
    } else {
      run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium');
    }
  } catch {
    // What went wrong has been printed by the installer; what to do is below.
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'No Chromium, Chrome or Edge was found, and none could be installed. Do one of these: install Chrome; ' +
      'run `npx playwright install chromium`; or set CHROMIUM_PATH to the browser’s program.',
  );
}

/** Keeps a browser under test from talking to anyone but the test. */
const quiet = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

/** A camera with a moving picture and a microphone that beeps once a second, both made by the browser. */
export const fakeDevices = '--use-fake-device-for-media-stream';
/** Answers every permission question with yes, and picks a screen when one is to be shared. */
export const sayYes = '--use-fake-ui-for-media-stream';
/** Refuses camera and microphone, as a visitor who chose "Block" once. */
export const sayNo = '--use-fake-ui-for-media-stream=deny';

export const chromiumOptions = (...flags: readonly string[]) => ({
  executablePath: findChromium() ?? '',
  args: [...quiet, ...flags],
});
