import { expect, test } from 'vitest';
import type { Level } from '../domain/sound/hearing';
import { guidanceLimits } from '../domain/line/limits';
import { heard, hiss, opened, refusal, silence, speech } from './devices.test-data';
import { microphone, type MicrophoneFact } from './microphone';

const faint: Level = { ...speech, voiceDBFS: -52, floorDBFS: -75 };
const fan: Level = { ...hiss, voiceDBFS: -29, floorDBFS: -33, peak: 0.12 };
const hum: Level = { ...hiss, voiceDBFS: -40, floorDBFS: -43 };
const speechInFan: Level = { ...speech, voiceDBFS: -24, floorDBFS: -31 };
const whistle = (dBFS: number): Level => ({
  ...speech,
  voiceDBFS: dBFS,
  floorDBFS: dBFS - 1,
  toneHz: 1900,
  toneShare: 0.99,
  highDB: -80,
});
const overdriven: Level = { ...speech, voiceDBFS: -1, peak: 1, clippedShare: 0.26, clippedFrames: 0.6 };
const telephone: Level = { ...speech, highDB: -65 };
const muted: Level = { ...silence, muted: true };
const better = (louderByDB: number): MicrophoneFact => ({ saw: 'better-microphone', louderByDB });

const said = (facts: readonly MicrophoneFact[]) => {
  const verdict = microphone.judge(facts, guidanceLimits);
  return 'fault' in verdict ? verdict.fault : verdict.is;
};

test.each<[what: string, facts: MicrophoneFact[], verdict: string]>([
  ['nothing yet', [], 'undecided'],
  ['one knock', [opened, ...heard([3, hiss], [1, speech], [2, hiss])], 'undecided'],
  ['a sentence', [opened, ...heard([1, hiss], [2, speech])], 'ready'],
  ['somebody who speaks from the first moment, without a pause', [opened, ...heard([2, speech])], 'ready'],
  ['a voice after a long silence', [opened, ...heard([16, hiss], [2, speech])], 'ready'],
  ['seven levels of digital silence', [opened, ...heard([7, silence])], 'undecided'],
  ['four seconds of digital silence', [opened, ...heard([8, silence])], 'microphone-silent'],
  ['a hiss, not yet judged', [opened, ...heard([19, hiss])], 'undecided'],
  ['ten seconds of hiss: nobody has spoken', [opened, ...heard([20, hiss])], 'microphone-no-voice-yet'],
  ['a cough in it', [opened, ...heard([10, hiss], [2, faint], [8, hiss])], 'microphone-no-voice-yet'],
  ['ten seconds of a faint voice', [opened, ...heard([20, faint])], 'microphone-quiet'],
  [
    'dithered silence is not "sound"',
    [opened, ...heard([20, { ...hiss, voiceDBFS: -97 }])],
    'microphone-quiet',
  ],
  ['a loud fan', [opened, ...heard([6, fan])], 'microphone-noisy'],
  ['a hum, and nobody speaks over it', [opened, ...heard([20, hum])], 'microphone-noisy'],
  ['a voice that does not stand out of a fan', [opened, ...heard([6, speechInFan])], 'microphone-noisy'],
  ['overdriven speech', [opened, ...heard([3, overdriven])], 'microphone-too-loud'],
  ['one click at full scale', [opened, ...heard([3, speech], [1, overdriven], [1, speech])], 'ready'],
  [
    'a whistle that builds up',
    [opened, ...heard([1, whistle(-35)], [1, whistle(-31)], [1, whistle(-27)])],
    'microphone-howling',
  ],
  ['a loud steady whistle', [opened, ...heard([4, whistle(-10)])], 'microphone-howling'],
  ['a soft steady tone from an appliance', [opened, ...heard([4, whistle(-44)])], 'undecided'],
  ['two seconds of telephone sound', [opened, ...heard([4, telephone])], 'microphone-telephone-quality'],
  ['dull vowels and one sharp s', [opened, ...heard([3, telephone], [1, speech])], 'ready'],
  ['muted by the system', [opened, ...heard([2, speech], [1, muted])], 'microphone-muted-by-system'],
  ['switched on again', [opened, ...heard([2, speech], [3, muted], [1, hiss])], 'ready'],
  [
    'hissed in its pauses, and is now dead',
    [opened, ...heard([2, speech], [8, silence])],
    'microphone-silent',
  ],
  [
    'a headset that mutes itself in every pause',
    [opened, ...heard([2, { ...speech, floorDBFS: -120 }], [9, silence])],
    'ready',
  ],
  ['another one hears much more', [opened, ...heard([8, silence]), better(40)], 'microphone-other-better'],
  ['another one hears a little more', [opened, ...heard([8, silence]), better(6)], 'microphone-silent'],
  [
    'another than the chosen one',
    [{ ...opened, instead: true }, ...heard([2, speech])],
    'microphone-chosen-gone',
  ],
  [
    'the browser gives nothing to listen to',
    [opened, { saw: 'not-listening', forMs: 2500 }],
    'microphone-not-measured',
  ],
  [
    'it gives something after all',
    [opened, { saw: 'not-listening', forMs: 2500 }, ...heard([2, speech])],
    'ready',
  ],
  ['blocked', [refusal('blocked-by-site')], 'microphone-blocked-by-site'],
  ['unplugged', [opened, ...heard([2, speech]), { saw: 'stopped' }], 'microphone-stopped'],
  [
    'watched again on the next page: nobody reads twice',
    [opened, ...heard([2, speech]), opened, ...heard([1, hiss])],
    'ready',
  ],
  [
    'another microphone on the next page: it must be heard too',
    [opened, ...heard([2, speech]), { ...opened, another: true }, ...heard([1, hiss])],
    'undecided',
  ],
  [
    'plugged in again: it must be heard anew',
    [opened, ...heard([2, speech]), { saw: 'stopped' }, opened, ...heard([1, hiss])],
    'undecided',
  ],
])('%s', (_what, facts, expected) => expect(said(facts)).toBe(expected));

test('the evidence is the loudest that was heard', () => {
  const levels = heard([2, { ...speech, voiceDBFS: -40 }], [1, speech], [1, { ...speech, voiceDBFS: -30 }]);
  const verdict = microphone.judge([opened, ...levels], guidanceLimits);
  expect(verdict).toMatchObject({ is: 'ready', evidence: [{ voiceDBFS: -23 }] });
});
