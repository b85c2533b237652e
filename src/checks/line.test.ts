import { describe, expect, it, test } from 'vitest';
import { guidanceLimits } from '../domain/line/limits';
import { fakeLine, type FakeLinePort } from '../adapters/fake/line';
import type { Disturbance, LineRefusal, Ports } from '../ports';
import { line, type LineFact } from './line';

const disturbance = (why: Disturbance): LineFact => ({ saw: 'disturbance', why });
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

  it('a network that goes away once too often is not said to be away when it is back', async () => {
    const port = fakeLine(fast);
    const { found } = await verdictsOf(port, 7, (told) =>
      port.happens(told === 'line-offline' ? 'online' : 'offline'),
    );
    const once = ['ready', 'line-offline'];
    expect(found).toEqual([...once, ...once, ...once, 'line-interrupted']);
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
