import { expect, test } from 'vitest';
import { guidanceLimits } from '../domain/line/limits';
import { browser } from './browser';

const able = { secureContext: true, calls: true, devices: true, screenSharing: true, embedded: false };

test.each([
  ['everything', {}, 'ready'],
  ['no RTCPeerConnection', { calls: false }, 'browser-unsupported'],
  ['no mediaDevices', { devices: false }, 'browser-unsupported'],
  ['an insecure page hides mediaDevices', { devices: false, secureContext: false }, 'browser-page-insecure'],
  ['a frame that forbids the camera', { embedded: true }, 'browser-embedded'],
  ['a phone', { screenSharing: false }, 'browser-no-screen-sharing'],
])('%s', (_what, change, expected) => {
  const verdict = browser.judge([{ saw: 'abilities', ...able, ...change }], guidanceLimits);
  expect('fault' in verdict ? verdict.fault : verdict.is).toBe(expected);
});

test('decides nothing before it has looked', () =>
  expect(browser.judge([], guidanceLimits)).toEqual({ is: 'undecided' }));
