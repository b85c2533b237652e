import { expect, test } from 'vitest';
import { readUserAgent } from './userAgent';
import { variantsFor } from './visitorPlatform';

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
const android = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)';
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';

test.each([
  ['Chrome on Windows', `${windows} Chrome/140.0.0.0 Safari/537.36`, 'chrome', 140, 'windows', false],
  [
    'Edge on Windows',
    `${windows} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`,
    'edge',
    140,
    'windows',
    false,
  ],
  [
    'Firefox on Windows',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0',
    'firefox',
    153,
    'windows',
    false,
  ],
  ['Chrome on Android', `${android} Chrome/139.0.0.0 Mobile Safari/537.36`, 'chrome', 139, 'android', false],
  [
    'Samsung Internet',
    `${android} SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36`,
    'samsung',
    27,
    'android',
    false,
  ],
  ['Safari on iPhone', `${iphone} Version/17.5 Mobile/15E148 Safari/604.1`, 'safari', 17, 'ios', false],
  [
    'Chrome on iPhone is Safari inside',
    `${iphone} CriOS/139.0.0.0 Mobile/15E148 Safari/604.1`,
    'safari',
    null,
    'ios',
    false,
  ],
  ['Outlook’s own view on iPhone', `${iphone} Mobile/15E148`, 'safari', null, 'ios', true],
  [
    'Facebook on Android',
    `${android} Chrome/139.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/480.0.0]`,
    'chrome',
    139,
    'android',
    true,
  ],
  [
    'a web view on Android',
    'Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/139.0.0.0 Mobile Safari/537.36',
    'chrome',
    139,
    'android',
    true,
  ],
  ['Safari on a Mac', `${mac} Version/17.5 Safari/605.1.15`, 'safari', 17, 'mac', false],
  [
    'a Chromebook',
    'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36',
    'chrome',
    139,
    'chromeos',
    false,
  ],
  ['Opera', `${windows} Chrome/139.0.0.0 Safari/537.36 OPR/120.0.0.0`, 'other', 120, 'windows', false],
  ['nothing at all', '', 'other', null, 'other', false],
] as const)('%s', (_what, userAgent, browser, version, system, inApp) => {
  expect(readUserAgent(userAgent, 0)).toEqual({ browser, version, system, inApp });
});

test('an iPad calls itself a Macintosh, but has a touch screen', () => {
  expect(readUserAgent(`${mac} Version/17.5 Safari/605.1.15`, 5)).toMatchObject({
    system: 'ios',
    browser: 'safari',
  });
});

test('the closest advice comes first: on a phone the system, on a computer the browser', () => {
  expect(variantsFor(readUserAgent('Firefox/153.0 Windows', 0))).toEqual([
    'firefox-windows',
    'firefox',
    'windows',
  ]);
  expect(variantsFor(readUserAgent(`${iphone} Version/17.5 Mobile/15E148 Safari/604.1`, 0))).toEqual([
    'safari-ios',
    'ios',
    'safari',
  ]);
});
