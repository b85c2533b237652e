import { describe, expect, it, test } from 'vitest';
import { guidanceLimits } from '../domain/line/limits';
import { fakeLine, type FakeLinePort } from '../adapters/fake/line';
import type { Disturbance, LineRefusal, Ports } from '../ports';
import { line, type LineFact } from './line';

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
    const verdict = line.judge(facts, guidanceLimits);
    const unclear = verdict.is === 'unclear' ? 'unclear ' : '';
    expect('fault' in verdict ? unclear + verdict.fault : verdict.is).toBe(expected);
  });

  it('names all three verdicts, the worst first, and what they took', () => {
    const facts = [roundTrip(110), down(1.5), up(0.5), used];
    expect(line.judge(facts, guidanceLimits)).toMatchObject({
      evidence: [up(0.5), roundTrip(110), down(1.5), used],
    });
  });

  it('names the three when all is well, too', () => {
    const facts = [roundTrip(20), down(1.5), loaded(30), loaded(40), up(1.5), used];
    expect(line.judge(facts, guidanceLimits)).toMatchObject({
      evidence: [up(1.5), down(1.5), roundTrip(20), loaded(40), used],
    });
  });

  it('judges by the limits of the deployment', () => {
    const facts = [roundTrip(140), down(1.5), up(0.8), used];
    const lenient = { downloadMbps: 1, uploadMbps: 0.5, delayMs: 150 };
    expect(line.judge(facts, lenient).is).toBe('ready');
  });
});

const faultOf = (facts: LineFact[]) => {
  const verdict = line.judge(facts, guidanceLimits);
  return 'fault' in verdict ? verdict.fault : verdict.is;
};

describe('measuring once', () => {
  /** Until the measurement has come to an end; from then on it would only watch. */
  async function run(port: FakeLinePort, enough: (facts: readonly LineFact[]) => boolean = isEnded) {
    const facts: LineFact[] = [];
    const stop = new AbortController();
    // The line check uses no other port.
    const ports = { line: port, clock: port.clock } as unknown as Ports;
    for await (const fact of line.run(ports, stop.signal, guidanceLimits)) {
      facts.push(fact);
      if (enough(facts)) stop.abort();
    }
    return facts;
  }
  const isEnded = (facts: readonly LineFact[]) =>
    ['used', 'refusal', 'disturbance'].includes(facts.at(-1)?.saw ?? '');

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

  test.each([10, 60, 300, 600, 900, 2000])(
    'ends within its caps at %d ms, whatever the rate',
    async (roundTripMs) => {
      for (const mbps of [0.05, 0.5, 1.02, 1.4, 100]) {
        for (const savesData of [false, true]) {
          const port = fakeLine({ downloadMbps: mbps, uploadMbps: mbps, roundTripMs, savesData });
          const facts = await run(port);
          expect(port.clock.now()).toBeLessThanOrEqual(12_000);
          const spent = facts.find((fact) => fact.saw === 'used');
          expect(spent?.kB ?? 0).toBeLessThan(savesData ? 800 : 1600);
        }
      }
    },
  );

  it('says beforehand what it may use', async () => {
    const line = { downloadMbps: 5, uploadMbps: 5, roundTripMs: 20 };
    const [first] = await run(fakeLine(line));
    expect(first).toEqual({ saw: 'begun', allowanceKB: 1600, savesData: false });
    const [saving] = await run(fakeLine({ ...line, savesData: true }));
    expect(saving).toEqual({ saw: 'begun', allowanceKB: 800, savesData: true });
  });

  test.each([
    [5, 'ready'],
    [0.9, 'line-upload-slow'],
    [1.02, 'line-borderline'],
  ])('is as honest at %d Mbps when it saves data', async (mbps, expected) => {
    const port = fakeLine({ downloadMbps: mbps, uploadMbps: mbps, roundTripMs: 30, savesData: true });
    expect(faultOf(await run(port))).toBe(expected);
  });

  it('measures the delay while the line is busy, and warns of a long one', async () => {
    const fast = { downloadMbps: 5, uploadMbps: 5, roundTripMs: 20 };
    const facts = await run(fakeLine({ ...fast, bloatMs: 400 }));
    expect(facts.filter((fact) => fact.saw === 'loaded-delay').map(({ ms }) => Math.round(ms / 10))).toEqual([
      42, 42,
    ]);
    expect(faultOf(facts)).toBe('line-delay-when-busy');
    expect(faultOf(await run(fakeLine({ ...fast, bloatMs: 90 })))).toBe('ready');
  });

  it('stays undecided until its last fact', async () => {
    const facts = await run(fakeLine({ downloadMbps: 0.5, uploadMbps: 0.5, roundTripMs: 200 }));
    const verdicts = facts.map((_, index) => line.judge(facts.slice(0, index + 1), guidanceLimits).is);
    expect(verdicts.indexOf('faulty')).toBe(facts.length - 1);
  });

  it('keeps the log small, however long it takes', async () => {
    const facts = await run(fakeLine({ downloadMbps: 0.99, uploadMbps: 0.99, roundTripMs: 60 }));
    const rates = facts.filter((fact) => fact.saw === 'rate');
    const seconds = rates.reduce((sum, fact) => sum + fact.seconds, 0);
    expect(seconds).toBeGreaterThan(8);
    expect(facts.length).toBeLessThan(2 * seconds + 10);
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });

  it('asks for little on a fast line', async () => {
    const facts = await run(fakeLine({ downloadMbps: 100, uploadMbps: 100, roundTripMs: 10 }));
    expect(facts.find((fact) => fact.saw === 'used')?.kB).toBeLessThan(600);
  });

  test.each<['round-trip' | 'download' | 'upload', LineRefusal, string]>([
    ['round-trip', 'offline', 'line-offline'],
    ['round-trip', 'not-our-server', 'line-sign-in'],
    ['download', 'server-error', 'line-not-measured'],
    ['upload', 'timed-out', 'line-not-measured'],
    ['upload', 'altered', 'line-altered'],
  ])('says that %s was refused: %s', async (measuring, why, expected) => {
    // A clear pass would be over before the refusal: this line is one that takes its time.
    const line =
      measuring === 'round-trip'
        ? { downloadMbps: 5, uploadMbps: 5 }
        : { downloadMbps: 1.02, uploadMbps: 1.02 };
    const facts = await run(fakeLine({ ...line, roundTripMs: 20, refuses: { measuring, why } }));
    expect(facts.at(-1)).toEqual({ saw: 'refusal', why, measuring });
    expect(faultOf(facts)).toBe(expected);
  });

  it('stops at once, in the middle of a download, and lets go', async () => {
    const port = fakeLine({ downloadMbps: 1.02, uploadMbps: 5, roundTripMs: 20 });
    const facts = await run(port, ({ length }) => length >= 5);
    const seen = ['begun', 'progress', 'round-trip', 'progress', 'progress'];
    expect(facts.map(({ saw }) => saw)).toEqual(seen);
    expect(port.open).toBe(0);
    expect(port.watchers()).toBe(0);
  });
});

describe('what comes between', () => {
  const fast = { downloadMbps: 5, uploadMbps: 5, roundTripMs: 20 };
  const slow = { downloadMbps: 0.5, uploadMbps: 5, roundTripMs: 20 };

  /** Runs until that many verdicts were told, and lets time pass whenever the check waits. */
  async function verdictsOf(port: FakeLinePort, many: number, then: (told: string) => void = () => {}) {
    const facts: LineFact[] = [];
    const found: string[] = [];
    const stop = new AbortController();
    const ports = { line: port, clock: port.clock } as unknown as Ports;
    for await (const fact of line.run(ports, stop.signal, guidanceLimits)) {
      facts.push(fact);
      const told = faultOf(facts);
      if (told === found.at(-1) || told === 'undecided') continue;
      found.push(told);
      if (found.length >= many) stop.abort();
      // Not before the check has begun to wait.
      else setTimeout(() => then(told));
    }
    return { facts, found };
  }
  const once = (happen: (port: FakeLinePort) => void) => {
    let done = false;
    return (port: FakeLinePort, _direction: string, atMs: number) => {
      if (done || atMs < 500) return;
      done = true;
      happen(port);
    };
  };

  it('a page that is hidden is measured when it is seen again', async () => {
    const port = fakeLine({ ...fast, during: once((now) => now.happens('hidden')) });
    const { facts, found } = await verdictsOf(port, 2, () => port.happens('seen'));
    expect(found).toEqual(['line-interrupted', 'ready']);
    expect(facts).toContainEqual(disturbance('hidden'));
    expect(port.watchers()).toBe(0);
  });

  it('a page that is hidden from the start costs nothing', async () => {
    const port = fakeLine(fast);
    port.happens('hidden');
    const { facts } = await verdictsOf(port, 1);
    expect(facts.map(({ saw }) => saw)).toEqual(['begun', 'disturbance']);
  });

  it('a network that goes away, in the middle or afterwards, heals when it is back', async () => {
    const port = fakeLine({ ...fast, during: once((now) => now.happens('offline')) });
    const { found } = await verdictsOf(port, 4, (told) =>
      port.happens(told === 'line-offline' ? 'online' : 'offline'),
    );
    expect(found).toEqual(['line-offline', 'ready', 'line-offline', 'ready']);
  });

  it('a change of network is measured anew within the same allowance', async () => {
    const port = fakeLine({ ...fast, during: once((now) => now.happens('network-changed')) });
    const { facts, found } = await verdictsOf(port, 1);
    expect(found).toEqual(['ready']);
    expect(facts.filter(({ saw }) => saw === 'begun')).toHaveLength(2);
    expect(port.clock.now()).toBeLessThan(12_000);
  });

  it('a page that stands still makes no line slow', async () => {
    const port = fakeLine({ ...slow, during: (now) => now.stalls() });
    const { facts, found } = await verdictsOf(port, 1);
    expect(found).toEqual(['line-interrupted']);
    expect(facts.at(-1)).toEqual(disturbance('stalled'));
    expect(port.clock.now()).toBeLessThan(12_000);
  });

  it('a page that stood still does not spoil a line that passes all the same', async () => {
    const port = fakeLine({ ...fast, during: (now) => now.stalls() });
    expect((await verdictsOf(port, 1)).found).toEqual(['ready']);
  });

  it('an endpoint that comes back is looked for, ever less often, and measured', async () => {
    const port = fakeLine({ ...fast, refuses: { measuring: 'round-trip', why: 'unreachable' } });
    const { found } = await verdictsOf(port, 2, () => {
      port.clock.pass(5000);
      port.refuses = null;
      setTimeout(() => port.clock.pass(10_000));
    });
    expect(found).toEqual(['line-not-measured', 'ready']);
  });
});
