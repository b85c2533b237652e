import { expect, test } from 'vitest';
import type { Metric } from './answer';
import type { Profile } from './profiles';
import { errorOf, isClearFail, isClearPass, scoreOf } from './scoring';

const good: Profile = { downMbps: 10, upMbps: 2, roundTripMs: 60 };
const says = (stands: 'passes' | 'fails' | 'borderline', value = 1) => ({ value, stands, atLeast: false });

test.each<[Profile, Metric, Parameters<typeof scoreOf>[2], string]>([
  [good, 'download', says('passes'), 'right'],
  [good, 'upload', says('fails'), 'wrong'],
  [good, 'roundTrip', says('passes'), 'right'],
  [{ ...good, roundTripMs: 130 }, 'roundTrip', says('passes'), 'wrong'],
  [{ ...good, roundTripMs: 130 }, 'roundTrip', says('fails'), 'right'],
  [good, 'upload', null, 'nothing'],
  [good, 'upload', says('borderline'), 'hedged'],
  [{ ...good, upMbps: 1.09 }, 'upload', says('borderline'), 'doubtful'],
  [{ ...good, upMbps: 1.1 }, 'upload', says('borderline'), 'hedged'],
  [{ ...good, lossPercent: 1 }, 'upload', says('borderline'), 'doubtful'],
  [{ ...good, lossPercent: 1 }, 'download', says('borderline'), 'hedged'],
  // Loss and delay together leave a connection less than the mark, however fast the line is.
  [{ ...good, lossPercent: 1, roundTripMs: 300 }, 'download', says('borderline'), 'doubtful'],
  [{ ...good, lossPercent: 1, roundTripMs: 300 }, 'roundTrip', says('borderline'), 'hedged'],
  [{ ...good, bucketKB: 50 }, 'download', says('borderline'), 'doubtful'],
  [{ ...good, bucketKB: 50 }, 'roundTrip', says('borderline'), 'hedged'],
  // 1 Mbps of packets is 0.965 of payload.
  [{ ...good, upMbps: 1 }, 'upload', says('passes'), 'wrong'],
])('%j: %s that is said to be %j is %s', (profile, metric, finding, score) =>
  expect(scoreOf(profile, metric, finding)).toBe(score),
);

test('clear is what is far from every mark, on a line without tricks', () => {
  expect(isClearPass(good)).toBe(true);
  expect(isClearPass({ ...good, upMbps: 1.3 })).toBe(false);
  expect(isClearPass({ ...good, lossPercent: 1 })).toBe(false);
  expect(isClearFail({ ...good, upMbps: 0.5 })).toBe(true);
  expect(isClearFail({ ...good, upMbps: 1 })).toBe(false);
  expect(isClearFail({ ...good, roundTripMs: 300 })).toBe(true);
});

test('an error is a share of a rate, and milliseconds of a round trip', () => {
  expect(errorOf({ ...good, upMbps: 1500 / 1448 }, 'upload', says('passes', 1.1))).toBeCloseTo(0.1);
  expect(errorOf(good, 'roundTrip', says('passes', 63))).toBe(3);
  expect(errorOf(good, 'upload', { ...says('passes', 1.5), atLeast: true })).toBeNull();
});
