import { expect, test } from 'vitest';
import { able } from '../adapters/fake/browser';
import { guidanceLimits } from '../domain/line/limits';
import type { Abilities, Surroundings } from '../ports';
import { browser, type BrowserFact } from './browser';
import { calm } from './devices.test-data';

const said = (facts: readonly BrowserFact[]) => {
  const verdict = browser.judge(facts, guidanceLimits);
  return 'fault' in verdict ? verdict.fault : verdict.is;
};

test.each<[what: string, change: Partial<Abilities>, around: Partial<Surroundings>, verdict: string]>([
  ['everything', {}, {}, 'ready'],
  ['no RTCPeerConnection', { calls: false }, {}, 'browser-unsupported'],
  ['no mediaDevices', { devices: false }, {}, 'browser-unsupported'],
  [
    'an insecure page hides mediaDevices',
    { devices: false, secureContext: false },
    {},
    'browser-page-insecure',
  ],
  ['a mail app without devices', { devices: false, inApp: true }, {}, 'browser-in-app'],
  ['a mail app that can do everything', { inApp: true }, {}, 'browser-in-app'],
  ['a frame that forbids the camera', { embedded: true }, {}, 'browser-embedded'],
  ['neither H.264 nor VP8', { videoFormat: false }, {}, 'browser-no-video-format'],
  ['an old Chrome', { version: 100 }, {}, 'browser-old'],
  ['a version that is hidden', { version: null }, {}, 'ready'],
  ['a browser that we do not know', { browser: 'other', version: 12 }, {}, 'ready'],
  ['a phone', { screenSharing: false }, {}, 'browser-no-screen-sharing'],
  ['no choice of speaker', { speakerChoice: false }, {}, 'browser-no-speaker-choice'],
  ['another tab', {}, { otherTab: true }, 'browser-other-tab'],
  ['a low battery', {}, { batteryPercent: 12 }, 'browser-battery-low'],
  ['half a battery', {}, { batteryPercent: 50 }, 'ready'],
  ['data saver', {}, { dataSaver: true }, 'browser-data-saver'],
  [
    'another tab matters more than no screen sharing',
    { screenSharing: false },
    { otherTab: true },
    'browser-other-tab',
  ],
  [
    'no video at all matters more than a low battery',
    { calls: false },
    { batteryPercent: 5 },
    'browser-unsupported',
  ],
])('%s', (_what, change, around, expected) => {
  expect(
    said([
      { saw: 'abilities', ...able, ...change },
      { saw: 'surroundings', ...calm, ...around },
    ]),
  ).toBe(expected);
});

test('decides nothing before it has looked around', () => {
  expect(said([])).toBe('undecided');
  expect(said([{ saw: 'abilities', ...able }])).toBe('undecided');
});

test('is mended when the other tab is closed', () => {
  const facts: BrowserFact[] = [
    { saw: 'abilities', ...able },
    { saw: 'surroundings', ...calm, otherTab: true },
    { saw: 'surroundings', ...calm },
  ];
  expect(said(facts)).toBe('ready');
});
