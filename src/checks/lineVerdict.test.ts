import { describe, expect, it, test } from 'vitest';
import { guidanceLimits } from '../domain/line/limits';
import type { Disturbance, LineRefusal } from '../ports';
import type { LineFact } from './lineFacts';
import { judgeLine } from './lineVerdict';

const roundTrip = (ms: number, either = 2): LineFact => ({
  saw: 'round-trip',
  ms,
  lowMs: ms - either,
  highMs: ms + either,
  fastestMs: ms - 1,
  slowestTenthMs: ms + 9,
  jitterMs: 1,
  samples: 12,
  kB: 17,
});

const rate = (direction: 'download' | 'upload', mbps: number, latelyMbps = mbps): LineFact => ({
  saw: 'rate',
  direction,
  mbps,
  lowMbps: mbps * 0.95,
  highMbps: mbps * 1.05,
  latelyMbps,
  bestMbps: mbps * 1.02,
  atLeast: mbps > 1.4,
  paceMbps: 1.5,
  seconds: 1,
  kB: 200,
});

const down = (mbps: number, lately?: number) => rate('download', mbps, lately);
const up = (mbps: number, lately?: number) => rate('upload', mbps, lately);
const used: LineFact = { saw: 'used', kB: 540, seconds: 2.4, savesData: false };
const begun: LineFact = { saw: 'begun', allowanceKB: 1600, savesData: false };
const loaded = (ms: number, idleMs = 20): LineFact => ({
  saw: 'loaded-delay',
  direction: 'upload',
  ms,
  idleMs,
  samples: 9,
});
const disturbance = (why: Disturbance): LineFact => ({ saw: 'disturbance', why });
const refusal = (why: LineRefusal, measuring: 'round-trip' | 'upload' = 'round-trip'): LineFact => ({
  saw: 'refusal',
  why,
  measuring,
});

describe('judging the line', () => {
  test.each<[what: string, facts: LineFact[], verdict: string]>([
    ['nothing yet', [], 'undecided'],
    ['a good delay alone', [roundTrip(20)], 'undecided'],
    ['all within their limits, and not ended yet', [roundTrip(20), down(1.5), up(1.5)], 'undecided'],
    ['a slow download, before the upload is known', [roundTrip(20), down(0.5)], 'undecided'],
    ['all within their limits', [roundTrip(20), down(1.5), up(1.5), used], 'ready'],
    ['a slow download', [roundTrip(20), down(0.8), up(1.5), used], 'line-download-slow'],
    ['a slow upload', [roundTrip(20), down(1.5), up(0.8), used], 'line-upload-slow'],
    ['a long delay', [roundTrip(140), down(1.5), up(1.5), used], 'line-delay-high'],
    ['slow both ways', [roundTrip(20), down(0.5), up(0.9), used], 'line-upload-slow'],
    ['a slow download and a long delay', [roundTrip(600), down(0.9), up(1.5), used], 'line-download-slow'],
    ['an upload that may be enough', [roundTrip(20), down(1.5), up(1.02), used], 'line-borderline'],
    ['a delay that may be short enough', [roundTrip(99), down(1.5), up(1.5), used], 'line-borderline'],
    ['a fault and a doubt', [roundTrip(99), down(0.8), up(1.5), used], 'line-download-slow'],
    [
      'an upload that passed only on its burst',
      [roundTrip(20), down(1.5), up(1.2, 0.8), used],
      'line-borderline',
    ],
    ['no download at all', [roundTrip(20), down(0), up(1.5), used], 'line-download-slow'],
    ['a computer that is offline', [refusal('offline')], 'line-offline'],
    ['a line that went away', [roundTrip(20), down(1.5), refusal('offline', 'upload')], 'line-offline'],
    ['an endpoint that is not there', [refusal('unreachable')], 'unclear line-not-measured'],
    ['a sign-in page', [refusal('not-our-server')], 'unclear line-sign-in'],
    ['a proxy that packs or keeps', [refusal('altered')], 'unclear line-altered'],
    ['a page that was hidden', [roundTrip(20), down(1.5), disturbance('hidden')], 'unclear line-interrupted'],
    ['a delay that grows', [roundTrip(20), down(1.5), loaded(240), up(1.5), used], 'line-delay-when-busy'],
    ['a delay that grows a little', [roundTrip(20), down(1.5), loaded(190), up(1.5), used], 'ready'],
    [
      'a long delay under load that is as long idle',
      [roundTrip(95), loaded(180, 95), down(1.5), up(1.5), used],
      'ready',
    ],
    [
      'a delay that grows on a slow line',
      [roundTrip(20), loaded(900), down(0.5), up(1.5), used],
      'line-download-slow',
    ],
    [
      'a bad line, and then nothing yet of a new try',
      [roundTrip(20), down(0.5), up(0.5), used, begun],
      'undecided',
    ],
    [
      'a good line that went away',
      [begun, roundTrip(20), down(1.5), up(1.5), used, refusal('offline')],
      'line-offline',
    ],
    [
      'an endpoint too busy to go on',
      [roundTrip(20), down(1.5), refusal('busy', 'upload')],
      'unclear line-not-measured',
    ],
    [
      'a fault found before the endpoint broke',
      [roundTrip(20), down(0.5), refusal('busy', 'upload')],
      'line-download-slow',
    ],
  ])('%s', (_what, facts, expected) => {
    const verdict = judgeLine(facts, guidanceLimits);
    const unclear = verdict.is === 'unclear' ? 'unclear ' : '';
    expect('fault' in verdict ? unclear + verdict.fault : verdict.is).toBe(expected);
  });

  it('names all three verdicts, the worst first, and what they took', () => {
    const facts = [roundTrip(110), down(1.5), up(0.5), used];
    expect(judgeLine(facts, guidanceLimits)).toMatchObject({
      evidence: [up(0.5), roundTrip(110), down(1.5), used],
    });
  });

  it('names the three when all is well, too', () => {
    const facts = [roundTrip(20), down(1.5), loaded(30), loaded(40), up(1.5), used];
    expect(judgeLine(facts, guidanceLimits)).toMatchObject({
      evidence: [up(1.5), down(1.5), roundTrip(20), loaded(40), used],
    });
  });

  it('judges by the limits of the deployment', () => {
    const facts = [roundTrip(140), down(1.5), up(0.8), used];
    const lenient = { downloadMbps: 1, uploadMbps: 0.5, delayMs: 150 };
    expect(judgeLine(facts, lenient).is).toBe('ready');
  });
});
