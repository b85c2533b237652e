import { describe, expect, it, test } from 'vitest';
import { guidanceLimits } from '../domain/line/limits';
import { fakeLine } from '../adapters/fake/line';
import type { LineRefusal, Ports } from '../ports';
import { line, type LineFact } from './line';

const roundTrip = (ms: number, either = 2): LineFact => ({
  saw: 'round-trip',
  ms,
  lowMs: ms - either,
  highMs: ms + either,
  fastestMs: ms - 1,
  slowestTenthMs: ms + 9,
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
  atLeast: mbps > 1.4,
  seconds: 1,
  kB: 200,
});

const down = (mbps: number, lately?: number) => rate('download', mbps, lately);
const up = (mbps: number, lately?: number) => rate('upload', mbps, lately);
const refusal = (why: LineRefusal, measuring: 'round-trip' | 'upload' = 'round-trip'): LineFact => ({
  saw: 'refusal',
  why,
  measuring,
});

describe('judging the line', () => {
  test.each<[what: string, facts: LineFact[], verdict: string]>([
    ['nothing yet', [], 'undecided'],
    ['a good delay alone', [roundTrip(20)], 'undecided'],
    ['a slow download, before the upload is known', [roundTrip(20), down(0.5)], 'undecided'],
    ['all within their limits', [roundTrip(20), down(1.5), up(1.5)], 'ready'],
    ['a slow download', [roundTrip(20), down(0.8), up(1.5)], 'line-download-slow'],
    ['a slow upload', [roundTrip(20), down(1.5), up(0.8)], 'line-upload-slow'],
    ['a long delay', [roundTrip(140), down(1.5), up(1.5)], 'line-delay-high'],
    ['slow both ways', [roundTrip(20), down(0.5), up(0.9)], 'line-upload-slow'],
    ['a slow download and a long delay', [roundTrip(600), down(0.9), up(1.5)], 'line-download-slow'],
    ['an upload that may be enough', [roundTrip(20), down(1.5), up(1.02)], 'line-borderline'],
    ['a delay that may be short enough', [roundTrip(99), down(1.5), up(1.5)], 'line-borderline'],
    ['a fault and a doubt', [roundTrip(99), down(0.8), up(1.5)], 'line-download-slow'],
    ['an upload that passed only on its burst', [roundTrip(20), down(1.5), up(1.2, 0.8)], 'line-borderline'],
    ['no download at all', [roundTrip(20), down(0), up(1.5)], 'line-download-slow'],
    ['a computer that is offline', [refusal('offline')], 'line-offline'],
    ['a line that went away', [roundTrip(20), down(1.5), refusal('offline', 'upload')], 'line-offline'],
    ['an endpoint that is not there', [refusal('unreachable')], 'unclear line-not-measured'],
    ['a sign-in page', [refusal('not-our-server')], 'unclear line-not-measured'],
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
    const verdict = line.judge(facts, guidanceLimits);
    const unclear = verdict.is === 'unclear' ? 'unclear ' : '';
    expect('fault' in verdict ? unclear + verdict.fault : verdict.is).toBe(expected);
  });

  it('names what decided, the worst first', () => {
    const facts = [roundTrip(110), down(1.5), up(0.5)];
    expect(line.judge(facts, guidanceLimits)).toMatchObject({ evidence: [up(0.5), roundTrip(110)] });
  });

  it('judges by the limits of the deployment', () => {
    const facts = [roundTrip(140), down(1.5), up(0.8)];
    const lenient = { downloadMbps: 1, uploadMbps: 0.5, delayMs: 150 };
    expect(line.judge(facts, lenient).is).toBe('ready');
  });
});

describe('running the line check', () => {
  async function run(port: ReturnType<typeof fakeLine>, stopAt = Number.POSITIVE_INFINITY) {
    const facts: LineFact[] = [];
    const stop = new AbortController();
    // The line check uses no other port.
    for await (const fact of line.run({ line: port } as unknown as Ports, stop.signal, guidanceLimits)) {
      facts.push(fact);
      if (facts.length >= stopAt) stop.abort();
    }
    return facts;
  }
  const faultOf = (facts: LineFact[]) => {
    const verdict = line.judge(facts, guidanceLimits);
    return 'fault' in verdict ? verdict.fault : verdict.is;
  };

  test.each<[downloadMbps: number, uploadMbps: number, roundTripMs: number, verdict: string]>([
    [50, 10, 10, 'ready'],
    [10, 2, 95, 'ready'],
    [10, 2, 110, 'line-delay-high'],
    [1.3, 1.3, 30, 'ready'],
    [0.9, 0.9, 60, 'line-upload-slow'],
    [2, 0.6, 110, 'line-upload-slow'],
    [0.3, 5, 60, 'line-download-slow'],
    [1.02, 5, 60, 'line-borderline'],
    [5, 5, 99, 'line-borderline'],
    [5, 5, 900, 'line-delay-high'],
  ])('%d Mbps down, %d up, %d ms: %s', async (downloadMbps, uploadMbps, roundTripMs, expected) => {
    const port = fakeLine({ downloadMbps, uploadMbps, roundTripMs });
    expect(faultOf(await run(port))).toBe(expected);
    expect(port.open).toBe(0);
  });

  it('stays undecided until its last fact', async () => {
    const facts = await run(fakeLine({ downloadMbps: 0.5, uploadMbps: 0.5, roundTripMs: 200 }));
    const verdicts = facts.map((_, index) => line.judge(facts.slice(0, index + 1), guidanceLimits).is);
    expect(verdicts.indexOf('faulty')).toBe(facts.length - 1);
  });

  it('keeps the log small, however long it takes', async () => {
    const facts = await run(fakeLine({ downloadMbps: 1.02, uploadMbps: 1.02, roundTripMs: 60 }));
    const rates = facts.filter((fact) => fact.saw === 'rate');
    const seconds = rates.reduce((sum, fact) => sum + fact.seconds, 0);
    expect(seconds).toBeGreaterThan(8);
    expect(facts.length).toBeLessThan(2 * seconds + 6);
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });

  it('asks for little on a fast line', async () => {
    const facts = await run(fakeLine({ downloadMbps: 100, uploadMbps: 100, roundTripMs: 10 }));
    const kB = facts.reduce((sum, fact) => sum + ('kB' in fact ? fact.kB : 0), 0);
    expect(kB).toBeLessThan(600);
  });

  test.each<['round-trip' | 'download' | 'upload', LineRefusal, string]>([
    ['round-trip', 'offline', 'line-offline'],
    ['round-trip', 'not-our-server', 'line-not-measured'],
    ['download', 'server-error', 'line-not-measured'],
    ['upload', 'timed-out', 'line-not-measured'],
  ])('says that %s was refused: %s', async (measuring, why, expected) => {
    const good = { downloadMbps: 5, uploadMbps: 5, roundTripMs: 20 };
    const port = fakeLine({ ...good, refuses: { measuring, why } });
    // A clear pass would be over before the refusal: this line is one that takes its time.
    const slow = fakeLine({
      downloadMbps: 1.02,
      uploadMbps: 1.02,
      roundTripMs: 20,
      refuses: { measuring, why },
    });
    const facts = await run(measuring === 'round-trip' ? port : slow);
    expect(facts.at(-1)).toEqual({ saw: 'refusal', why, measuring });
    expect(faultOf(facts)).toBe(expected);
  });

  it('stops at once, in the middle of a download, and lets go', async () => {
    const port = fakeLine({ downloadMbps: 1.02, uploadMbps: 5, roundTripMs: 20 });
    const facts = await run(port, 4);
    expect(facts.map(({ saw }) => saw)).toEqual(['progress', 'round-trip', 'progress', 'progress']);
    expect(port.open).toBe(0);
  });
});
