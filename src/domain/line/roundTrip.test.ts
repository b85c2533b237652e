import { describe, expect, it, test } from 'vitest';
import type { Standing } from './limits';
import { estimateRoundTrip, msPerByte, roundTripIsClear, standingOfRoundTrip, type Ping } from './roundTrip';
import { seeded } from './seeded.test-data';

/** Pings over a line of this delay and uplink, short and long by turns, up to `lateMs` late. */
function pingsOf(count: number, delayMs: number, uplinkMbps: number, lateMs = 0, random = seeded(1)): Ping[] {
  return Array.from({ length: count }, (_, index) => {
    const requestBytes = index % 2 === 0 ? 545 : 1345;
    const ms = delayMs + ((requestBytes + 52) * 8) / 1000 / uplinkMbps + lateMs * random();
    return { ms, requestBytes };
  });
}

describe('taking the time of the request itself out of the delay', () => {
  test.each([
    [0.6, 95],
    [1.1, 60],
    [2, 99],
    [100, 10],
  ])('on an uplink of %f Mbps, %d ms', (uplinkMbps, delayMs) => {
    const pings = pingsOf(12, delayMs, uplinkMbps);
    expect(8 / 1000 / msPerByte(pings)).toBeCloseTo(uplinkMbps, 5);
    expect(estimateRoundTrip(pings).ms).toBeCloseTo(delayMs, 1);
  });

  it('needs two of each length, and never makes a delay longer', () => {
    expect(msPerByte(pingsOf(3, 50, 0.5))).toBe(0);
    expect(
      msPerByte([
        { ms: 70, requestBytes: 545 },
        { ms: 50, requestBytes: 1345 },
        { ms: 70, requestBytes: 545 },
        { ms: 50, requestBytes: 1345 },
      ]),
    ).toBe(0);
  });
});

describe('once the rates are known', () => {
  const rateOf = (mbps: number) => ({ mbps, lowMbps: 0.95 * mbps, paceMbps: 1.5 });

  it.each([
    [0.5, 0.5],
    [1.1, 1.1],
  ])('takes out the time of the answer too: %f Mbps down, %f up', (down, up) => {
    const pings = pingsOf(12, 60 + (360 * 8) / 1000 / down, up);
    const rates = { download: rateOf(down), upload: rateOf(up) };
    expect(estimateRoundTrip(pings, rates).ms).toBeCloseTo(60, 0);
  });

  it('is not led astray by a computer that held up all the long pings', () => {
    const pings = pingsOf(6, 30, 1).map((ping) =>
      ping.requestBytes > 1000 ? { ...ping, ms: ping.ms + 40 } : ping,
    );
    const rates = { download: rateOf(1), upload: rateOf(1) };
    expect(estimateRoundTrip(pings).ms).toBeLessThan(15);
    expect(estimateRoundTrip(pings, rates).fastestMs).toBeGreaterThan(22);
  });

  it('guesses little of a line that is as fast as we asked for', () => {
    const pings = pingsOf(12, 60, 50);
    const rates = { download: rateOf(1.5), upload: rateOf(1.5) };
    expect(estimateRoundTrip(pings, rates).ms).toBeGreaterThan(58.5);
  });
});

test.each<[what: string, pings: Ping[], standing: Standing, clear: boolean]>([
  ['three short delays are too few', pingsOf(3, 20, 10), 'passes', false],
  ['four delays far below the limit pass', pingsOf(4, 20, 10), 'passes', true],
  ['four delays not far below it are too few', pingsOf(4, 70, 10), 'passes', false],
  ['five of them pass', pingsOf(5, 70, 10), 'passes', true],
  ['five long delays fail', pingsOf(5, 150, 10), 'fails', true],
  ['close to the limit five are not enough', pingsOf(5, 96, 10), 'passes', false],
  ['close to the limit twelve are', pingsOf(12, 96, 10), 'passes', true],
  ['within 2 ms of the limit it stays open', pingsOf(12, 99, 10), 'borderline', false],
  ['after twenty we stop asking', pingsOf(20, 99, 10), 'borderline', true],
])('%s', (_what, pings, standing, clear) => {
  const roundTrip = estimateRoundTrip(pings);
  expect(standingOfRoundTrip(roundTrip, 100)).toBe(standing);
  expect(roundTripIsClear(roundTrip, 100)).toBe(clear);
});

it('is not led astray by the two of five pings that a busy computer held up', () => {
  const pings = pingsOf(20, 20, 5);
  const heldUp = pings.map((ping, index) => (index % 5 < 2 ? { ...ping, ms: ping.ms + 300 } : ping));
  const roundTrip = estimateRoundTrip(heldUp);
  expect(roundTrip.ms).toBeLessThan(30);
  expect(standingOfRoundTrip(roundTrip, 100)).not.toBe('fails');
});

test.each<[delayMs: number, lateMs: number, wrong: Standing]>([
  [60, 30, 'fails'],
  [90, 5, 'fails'],
  [110, 20, 'passes'],
  [140, 60, 'passes'],
])('%d ms, up to %d ms late, is misjudged less than once in a hundred', (delayMs, lateMs, wrong) => {
  const random = seeded(delayMs);
  const verdicts = Array.from({ length: 300 }, () => {
    const pings = pingsOf(20, delayMs, 2, lateMs, random);
    const counts = pings.map((_, index) => estimateRoundTrip(pings.slice(0, index + 1)));
    const first = counts.find((roundTrip) => roundTripIsClear(roundTrip, 100));
    return first && standingOfRoundTrip(first, 100);
  });
  expect(verdicts.filter((standing) => standing === wrong).length).toBeLessThanOrEqual(3);
});
