import { describe, expect, it, test } from 'vitest';
import { newCall } from './call';
import { createMuteWatch, disagreementOf, microphoneTruth, roomHears, type MuteSides } from './muteTruth';

test.each<[string, MuteSides, string | null]>([
  ['all three say muted', { off: true, believedOff: true, leaves: 'silence' }, null],
  ['all three say open', { off: false, believedOff: false, leaves: 'sound' }, null],
  ['open, and nobody makes a sound', { off: false, believedOff: false, leaves: 'silence' }, null],
  ['sound leaves though it is off', { off: true, believedOff: true, leaves: 'sound' }, 'heard'],
  ['both at once: being heard is worse', { off: true, believedOff: false, leaves: 'sound' }, 'heard'],
  ['the room’s list says open', { off: true, believedOff: false, leaves: 'silence' }, 'believed'],
  ['the room’s list says muted', { off: false, believedOff: true, leaves: 'sound' }, 'believed'],
  ['nobody has said anything yet', { off: true, believedOff: null, leaves: null }, null],
  ['a browser that counts no sound', { off: false, believedOff: false, leaves: null }, null],
])('%s', (_, sides, how) => expect(disagreementOf(sides)).toBe(how));

describe('over time', () => {
  const quiet: MuteSides = { off: true, believedOff: true, leaves: 'silence' };
  const heard: MuteSides = { ...quiet, leaves: 'sound' };
  const misbelieved: MuteSides = { ...quiet, believedOff: false };
  const told = (...seconds: readonly MuteSides[]) => {
    const watch = createMuteWatch();
    return seconds.map((sides, second) => watch(sides, second * 1000));
  };

  it('the second in which the visitor pressed is no disagreement', () =>
    expect(told(heard, quiet, quiet)).toEqual([null, null, null]));

  it('sound that goes on leaving is told at the third look, and again while it lasts', () =>
    expect(told(heard, heard, heard, heard, heard)).toEqual([null, null, 'heard', null, 'heard']));

  it('the server has five seconds', () => {
    expect(told(...Array<MuteSides>(5).fill(misbelieved))).not.toContain('believed');
    expect(told(...Array<MuteSides>(6).fill(misbelieved)).at(-1)).toBe('believed');
  });

  it('waits anew after they agreed', () => {
    const four = Array<MuteSides>(4).fill(misbelieved);
    expect(told(...four, quiet, ...four)).not.toContain('believed');
  });
});

describe('what the visitor is told', () => {
  const { muted } = newCall('on');
  const open = { ...muted, byYou: false };

  test.each([
    ['muted, before anybody has said anything', muted, null, 'muted'],
    ['muted, and the server and the counts say so', { ...muted, believed: true }, 'silence', 'muted'],
    ['muted, and the server does not know yet', { ...muted, believed: false }, 'silence', 'muting'],
    ['muted, and sound still leaves', { ...muted, believed: true }, 'sound', 'muting'],
    ['open, and the server knows', { ...open, believed: false }, 'sound', 'open'],
    ['open, and the server does not know yet', { ...open, believed: true }, null, 'opening'],
    ['open, in a browser that counts no sound', open, null, 'open'],
    ['whatever it is, muted by the prison', { ...open, byPrison: true }, 'sound', 'muted-by-prison'],
  ] as const)('%s', (_, sides, leaves, truth) =>
    expect(microphoneTruth({ muted: sides, leaves })).toBe(truth),
  );

  test.each([
    ['open', open, 'sound', 'yes'],
    ['open, while the room’s list says muted', { ...open, believed: true }, 'sound', 'maybe'],
    ['open, before anything could be counted', { ...open, believed: true }, null, 'maybe'],
    ['muted, while sound still leaves', muted, 'sound', 'maybe'],
    ['muted, while the room’s list says open', { ...muted, believed: false }, 'silence', 'no'],
    ['muted', { ...muted, believed: true }, 'silence', 'no'],
    ['muted by the prison', { ...open, byPrison: true }, 'sound', 'no'],
  ] as const)('%s: whether the room hears', (_, sides, leaves, hears) => {
    const call = { muted: sides, leaves };
    expect(roomHears({ ...call, media: 'flowing' })).toBe(hears);
    expect(roomHears({ ...call, media: 'interrupted' }), 'nobody is, over a broken line').toBe('no');
  });
});
