import { describe, expect, test } from 'vitest';
import { guidanceLimits } from '../domain/line/limits';
import type { RefusalReason } from '../ports';
import { microphone, type MicrophoneFact } from './microphone';

const heard = (dBFS: number, count: number, peak = 0.1): MicrophoneFact[] =>
  Array<MicrophoneFact>(count).fill({ saw: 'level', dBFS, peak });
const silence = (count: number) => heard(-120, count, 0);
const refusal = (why: RefusalReason): MicrophoneFact => ({ saw: 'refusal', why, afterMs: 9, name: '' });

describe('judging the microphone', () => {
  test.each<[what: string, facts: MicrophoneFact[], verdict: string]>([
    ['nothing yet', [], 'undecided'],
    ['seven seconds of silence', silence(15), 'undecided'],
    ['eight seconds of silence', silence(16), 'microphone-silent'],
    ['one knock', [...silence(3), ...heard(-20, 1)], 'undecided'],
    ['a voice after a long silence', [...silence(14), ...heard(-23, 2)], 'ready'],
    ['a quiet hiss, not yet judged', heard(-62, 29), 'undecided'],
    ['fifteen seconds of hiss', heard(-62, 30), 'microphone-quiet'],
    ['dithered silence is not "sound"', heard(-97, 30, 1.5 / 32767), 'microphone-quiet'],
    ['blocked', [refusal('blocked-by-site')], 'microphone-blocked-by-site'],
    ['missing', [refusal('missing')], 'microphone-missing'],
    ['unplugged', [...silence(2), { saw: 'stopped' }], 'microphone-stopped'],
  ])('%s', (_what, facts, expected) => {
    const verdict = microphone.judge(facts, guidanceLimits);
    expect('fault' in verdict ? verdict.fault : verdict.is).toBe(expected);
  });

  test('the evidence is the loudest that was heard', () => {
    const verdict = microphone.judge([...heard(-40, 1), ...heard(-20, 1), ...heard(-30, 1)], guidanceLimits);
    expect(verdict).toMatchObject({ is: 'ready', evidence: [{ dBFS: -20 }] });
  });
});
