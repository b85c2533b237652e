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
export const isRootOnDebian = () =>
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

/**
 * Chrome's own pages behind its address bar, made ready at each start: half a second of work for nobody. Chromium heeds
 * the last such list alone, so Playwright's own, of what would disturb a test, stands here again.
 */
const switchedOff = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AutoDeElevate',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'BlockOriginHeaderModificationOnRedirect',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'Translate',
];

/** Keeps a browser under test from talking to anyone but the test. */
const quiet = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  `--disable-features=${switchedOff.join(',')}`,
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

/** Firefox as its makers release it; Playwright drives it over WebDriver BiDi. Null where it is not installed. */
export function findFirefox(): string | null {
  const named = process.env['FIREFOX_PATH'];
  if (named) return named;
  const places = [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ];
  return places.find((path) => existsSync(path)) ?? null;
}

/** Finds Firefox, or installs it where it may. Null where it cannot: a second engine is welcome, not needed. */
export function ensureFirefox(): string | null {
  const found = findFirefox();
  if (found || !isRootOnDebian()) return found;
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'firefox-esr'], { stdio: 'inherit' });
  } catch {
    // Printed by apt. The run goes on without Firefox, and says so.
  }
  return findFirefox();
}

export type FirefoxPreferences = Readonly<Record<string, boolean | number>>;

const ASK_NOBODY: FirefoxPreferences = { 'media.navigator.permission.disabled': true };
const FAKE: FirefoxPreferences = { 'media.navigator.streams.fake': true };
const ALLOW = 1;
const BLOCK = 2;
const answers = (camera: number, microphone: number): FirefoxPreferences => ({
  'permissions.default.camera': camera,
  'permissions.default.microphone': microphone,
});

/** What a visitor's Firefox can be like. Firefox has no flag for a device that is there and faulty. */
export const firefoxPreferences = {
  granted: { ...FAKE, ...ASK_NOBODY },
  // Without ASK_NOBODY, which overrules what is blocked.
  'camera blocked': { ...FAKE, ...answers(BLOCK, ALLOW) },
  'microphone blocked': { ...FAKE, ...answers(ALLOW, BLOCK) },
  'both blocked': { ...FAKE, ...answers(BLOCK, BLOCK) },
  'question waiting': FAKE,
  'microphone question waiting': { ...FAKE, 'permissions.default.camera': ALLOW },
  'no devices': ASK_NOBODY,
} as const satisfies Record<string, FirefoxPreferences>;

/** For `firefox.launch`, with `channel: 'moz-firefox'`: without it Playwright wants a Firefox of its own making. */
export const firefoxOptions = (preferences: FirefoxPreferences) => ({
  channel: 'moz-firefox',
  executablePath: findFirefox() ?? '',
  firefoxUserPrefs: {
    // Media between two connections of one page.
    'media.peerconnection.ice.loopback': true,
    'media.peerconnection.ice.obfuscate_host_addresses': false,
    ...preferences,
  },
});
