import { expect, test } from 'vitest';
import { guidanceLimits } from '../domain/line/limits';
import { camera, type CameraFact } from './camera';
import { opened, refusal, seen } from './devices.test-data';

const black = { brightness: 0, contrast: 0, change: 0 };
const covered = { brightness: 0.9, contrast: 0.4, change: 0.5 };
const still = { change: 0 };
const stuck = (sinceFrameMs: number) => ({ sinceFrameMs });
const nothing = (sinceFrameMs: number) => ({ ...stuck(sinceFrameMs), width: 0, height: 0, change: null });
const said = (facts: readonly CameraFact[]) => {
  const verdict = camera.judge(facts, guidanceLimits);
  return 'fault' in verdict ? verdict.fault : verdict.is;
};

test.each<[what: string, facts: CameraFact[], verdict: string]>([
  ['nothing yet', [], 'undecided'],
  ['asking', [{ saw: 'asking', permission: 'prompt' }], 'undecided'],
  [
    'a question that nobody has answered for a while',
    [{ saw: 'no-answer-yet', permission: 'prompt', afterMs: 5000 }],
    'camera-question-waiting',
  ],
  [
    'a granted camera that gives nothing for a while',
    [{ saw: 'no-answer-yet', permission: 'granted', afterMs: 5000 }],
    'camera-slow-to-start',
  ],
  ['two pictures', [opened, ...seen([2, {}])], 'undecided'],
  ['half a second of pictures that change', [opened, ...seen([3, {}])], 'ready'],
  ['a camera that opens on black pictures', [opened, ...seen([11, black], [3, {}])], 'ready'],
  ['three seconds of black', [opened, ...seen([13, black])], 'camera-black'],
  ['a lens with a cover: black, but the sensor lives', [opened, ...seen([13, covered])], 'camera-covered'],
  ['a room with the light off', [opened, ...seen([9, { brightness: 25, contrast: 10 }])], 'camera-dark'],
  ['a dark grey wall without detail', [opened, ...seen([4, { brightness: 45, contrast: 2 }])], 'ready'],
  ['nothing moves for three seconds', [opened, ...seen([13, still])], 'camera-still'],
  ['nothing moves, even after we asked for a wave', [opened, ...seen([30, still])], 'camera-frozen'],
  ['a wave', [opened, ...seen([20, still], [3, {}])], 'ready'],
  ['a picture that froze later', [opened, ...seen([8, {}], [30, still])], 'camera-frozen'],
  ['pictures that stopped coming', [opened, ...seen([8, {}], [1, stuck(2000)])], 'camera-no-frames'],
  ['no picture yet', [opened, ...seen([1, nothing(3500)])], 'undecided'],
  ['a camera that never sends a picture', [opened, ...seen([1, nothing(4000)])], 'camera-no-frames'],
  ['a first picture that came late', [opened, ...seen([1, nothing(4000)], [3, {}])], 'ready'],
  ['one late picture', [opened, ...seen([8, {}], [1, stuck(1500)])], 'ready'],
  ['160 by 120', [opened, ...seen([5, { width: 160, height: 120 }])], 'camera-too-small'],
  ['a phone held upright', [opened, ...seen([3, { width: 480, height: 640 }])], 'ready'],
  ['five pictures a second', [opened, ...seen([5, { fps: 5 }])], 'camera-too-slow'],
  ['a camera that the system muted', [opened, ...seen([3, { muted: true }])], 'camera-muted-by-system'],
  [
    'another camera than the chosen one',
    [{ ...opened, instead: true }, ...seen([3, {}])],
    'camera-chosen-gone',
  ],
  ['a program that poses as a camera', [{ ...opened, virtual: true }, ...seen([3, {}])], 'camera-virtual'],
  ['blocked', [refusal('blocked-by-site')], 'camera-blocked-by-site'],
  ['unplugged in the middle', [opened, ...seen([4, {}]), { saw: 'stopped' }], 'camera-stopped'],
  ['opened again, not yet seen', [opened, ...seen([4, {}]), { saw: 'stopped' }, opened], 'undecided'],
  ['opened again for the next page: it was seen before', [opened, ...seen([3, {}]), opened], 'ready'],
  [
    'opened again for the next page, now covered',
    [opened, ...seen([3, {}]), opened, ...seen([13, covered])],
    'camera-covered',
  ],
  ['freed by the other program', [refusal('in-use'), opened, ...seen([3, {}])], 'ready'],
])('%s', (_what, facts, expected) => expect(said(facts)).toBe(expected));

test('a verdict does not depend on how many facts the log has kept', () => {
  const all = [opened, ...seen([8, {}], [30, still])];
  const thinned = all.filter((_, nth) => nth < 4 || nth === all.length - 1);
  expect(said(thinned)).toBe(said(all));
});

test('a passing blink leaves the camera working, on the evidence that it had', () => {
  const verdict = camera.judge([opened, ...seen([4, {}], [1, black])], guidanceLimits);
  expect(verdict).toMatchObject({ is: 'ready', evidence: [{ brightness: 107 }] });
});
