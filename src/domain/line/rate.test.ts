import { describe, expect, it, test } from 'vitest';
import { binRates, type Arrival } from './bins';
import { inFlightFor, planFlow } from './flowPlan';
import type { Standing } from './limits';
import { estimateRate, rateIsClear, standingOfRate } from './rate';
import { usualSpending } from './spending';
import { gaussian, seeded } from './seeded.test-data';

const planOf = (limitMbps: number, roundTripMs: number) =>
  planFlow(limitMbps, roundTripMs, usualSpending, { ms: 12_000, bytes: 1e9 });

const traffic = { arrivedBytes: 60_000, askedBytes: 80_000, elapsedMs: 2000 };
const bins = (...mbps: number[]) => mbps;
/** What TCP makes of one lost packet in a hundred on 1.06 Mbps. */
const gaps = bins(1.05, 0.6, 0.7, 1.06, 0.65, 0.8, 0.6, 1.05, 0.7, 0.62, 0.8, 0.7);
const times = (count: number, mbps: number) => Array<number>(count).fill(mbps);

test.each<[what: string, bins: number[], standing: Standing, clear: boolean]>([
  ['three good bins are too few', times(3, 1.5), 'fails', false],
  ['four good bins pass', times(4, 1.5), 'passes', true],
  ['four bad bins are not enough to fail', times(4, 0.5), 'fails', false],
  ['eight bad bins fail', times(8, 0.5), 'fails', true],
  ['right at the limit no number is enough', times(22, 1), 'borderline', false],
  ['while a line still speeds up we go on', bins(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8), 'fails', false],
  ['a burst does not carry what comes after', bins(6, 6, 6, 6, 0.8, 0.8, 0.8, 0.8), 'fails', false],
  ['five very bad bins fail', times(5, 0.5), 'fails', true],
  ['gaps in a line that can do it are no slow line', gaps, 'borderline', false],
])('%s', (_what, rates, standing, clear) => {
  const rate = estimateRate(rates, 1.5, traffic);
  expect(standingOfRate(rate, 1)).toBe(standing);
  expect(rateIsClear(rates, rate, 1)).toBe(clear);
});

it('says "at least" when it measured its own pace', () => {
  expect(estimateRate(times(4, 1.5), 1.5, traffic).atLeast).toBe(true);
  expect(estimateRate(times(4, 1.3), 1.5, traffic).atLeast).toBe(false);
});

it('falls back on what was asked for when too little came to make bins of', () => {
  const rate = estimateRate([], 1.5, { arrivedBytes: 8000, askedBytes: 24_000, elapsedMs: 4800 });
  expect(rate).toEqual({
    mbps: 0.013,
    lowMbps: 0,
    highMbps: 0.04,
    latelyMbps: 0.013,
    bestMbps: 0.013,
    paceMbps: 1.5,
    atLeast: false,
  });
  expect(standingOfRate(rate, 1)).toBe('fails');
});

it('does not fail a line whose answers were too long under way to tell', () => {
  const rate = estimateRate([], 1.5, { arrivedBytes: 300_000, askedBytes: 900_000, elapsedMs: 6000 });
  expect(standingOfRate(rate, 1)).toBe('borderline');
});

/** A line that gives lumps of a request at its rate, a little late or early, with `wobble` in the rate. */
function* arrivalsOf(lineMbps: number, roundTripMs: number, wobble: number, random: () => number) {
  const plan = planOf(1, roundTripMs);
  let atMs = roundTripMs;
  for (;;) {
    const mbps = Math.max(0.05, Math.min(plan.paceMbps, lineMbps * (1 + wobble * gaussian(random))));
    atMs += (plan.requestBytes * 8) / 1000 / mbps;
    yield { atMs: atMs + 8 * random(), bytes: plan.requestBytes } satisfies Arrival;
  }
}

function measure(lineMbps: number, roundTripMs: number, wobble: number, random: () => number) {
  const plan = planOf(1, roundTripMs);
  const arrivals: Arrival[] = [];
  let known: number[] = [];
  for (const arrival of arrivalsOf(lineMbps, roundTripMs, wobble, random)) {
    if (arrival.atMs > plan.capMs) break;
    arrivals.push(arrival);
    const now = binRates(arrivals, plan, arrival.atMs);
    if (now.length === known.length) continue;
    known = now;
    if (rateIsClear(known, estimateRate(known, plan.paceMbps, traffic), 1)) break;
  }
  return { rate: estimateRate(known, plan.paceMbps, traffic), bins: known.length };
}

describe('on a hundred simulated lines of each kind', () => {
  test.each<[mbps: number, roundTripMs: number, wobble: number, allowed: readonly Standing[]]>([
    [0.3, 60, 0.05, ['fails']],
    [0.6, 110, 0.1, ['fails']],
    [0.9, 60, 0.05, ['fails']],
    [0.96, 30, 0.1, ['fails', 'borderline']],
    [1, 60, 0.05, ['borderline']],
    [1.05, 30, 0.1, ['passes', 'borderline']],
    [1.15, 30, 0.05, ['passes']],
    [1.3, 300, 0.05, ['passes']],
    [5, 10, 0.2, ['passes']],
  ])('%f Mbps at %d ms, wobbling by %f, is never misjudged', (mbps, roundTripMs, wobble, allowed) => {
    const random = seeded(Math.round(mbps * 1000 + roundTripMs));
    const standings = Array.from({ length: 100 }, () =>
      standingOfRate(measure(mbps, roundTripMs, wobble, random).rate, 1),
    );
    // The limit itself is the worst case of a 95 % interval: there, and only there, a few may leave it.
    const strays = standings.filter((standing) => !allowed.includes(standing)).length;
    expect(strays).toBeLessThanOrEqual(mbps === 1 ? 5 : 0);
  });

  it('gives the truth within its interval 95 times in 100', () => {
    const random = seeded(7);
    const held = Array.from({ length: 200 }, (_, index) => {
      const truth = 0.4 + index * 0.004;
      const { lowMbps, highMbps } = measure(truth, 60, 0.08, random).rate;
      return lowMbps <= truth && truth <= highMbps;
    }).filter(Boolean).length;
    expect(held).toBeGreaterThanOrEqual(190);
  });

  it('passes a good line after four bins', () => {
    expect(measure(20, 20, 0.05, seeded(3)).bins).toBe(4);
  });
});

describe('how much to ask for at once', () => {
  test.each([
    [10, 3, 8192],
    [95, 3, 8192],
    [300, 5, 11_264],
    [900, 5, 32_768],
  ])('at %d ms: %d requests of %d bytes', (roundTripMs, firstInFlight, requestBytes) => {
    expect(planOf(1, roundTripMs)).toMatchObject({
      firstInFlight,
      requestBytes,
    });
  });

  it('never asks for more than the line was seen to carry', () => {
    const plan = planOf(1, 60);
    expect(inFlightFor(plan, [0.5])).toBe(plan.firstInFlight);
    expect(inFlightFor(plan, times(3, 0.3))).toBe(3);
    expect(inFlightFor(plan, times(3, 1.5))).toBe(3);
    expect(inFlightFor(planOf(1, 900), times(3, 9))).toBe(5);
  });
});
