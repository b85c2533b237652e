import { expect, test } from 'vitest';
import type { Finding } from './answer';
import type { Run } from './bed';
import type { Row } from './grid';
import type { Profile } from './profiles';
import { claimsOf } from './summary';

const good: Profile = { downMbps: 10, upMbps: 2, roundTripMs: 40 };
const passes = (value: number): Finding => ({ value, atLeast: false, stands: 'passes' });

const run = (seconds: number, kB: number, upload: Finding | null = passes(1.9)): Run => ({
  seconds,
  kB,
  found: { download: passes(9), upload, roundTrip: passes(42) },
});

const broken = (runs: Row['runs'], profile = good) =>
  claimsOf([{ profile, runs, load: 1 }])
    .filter(({ holds }) => !holds)
    .map(({ text, found }) => `${text}: ${found}`);

test('a run as promised breaks no claim', () => {
  expect(broken({ ours: [run(2, 500)], ndt7: [run(24, 9000)] })).toEqual([]);
});

test('each claim can be broken, and says by what', () => {
  expect(broken({ ours: [run(2, 500, { ...passes(0.9), stands: 'fails' })] })).toEqual([
    'no wrong verdict: 1 (10/2 Mbps, 40 ms: upload 0.90)',
  ]);
  expect(broken({ ours: [run(2, 500, { ...passes(1), stands: 'borderline' })] })).toEqual([
    'no borderline where the line leaves no doubt: 1 (10/2 Mbps, 40 ms: upload 1.00)',
  ]);
  expect(broken({ ours: [run(2, 500, null)] })).toEqual([
    'a verdict each time: 1 (10/2 Mbps, 40 ms: upload –)',
  ]);
  expect(broken({ ours: [run(2.6, 500)] })).toEqual(['a clear pass, median: at most 2.5 s: 2.6 s']);
  expect(broken({ ours: [run(2, 601)] })).toEqual(['a clear pass, median: at most 600 kB: 601 kB']);
  expect(broken({ ours: [run(2, 500)] }, { ...good, roundTripMs: 38 })).toEqual([
    'round trip of clean lines, furthest off: at most 3 ms: 4.0 ms',
  ]);
});

test('a peer that is quicker, leaner or right more often is told of', () => {
  expect(broken({ ours: [run(2, 500)], ndt7: [run(1, 400)] })).toEqual([
    'ahead of ndt7 in time, on 1 lines: 0.5 times less (medians)',
    'ahead of ndt7 in data, on 1 lines: 0.8 times less (medians)',
  ]);
  const wrong = { ...passes(0.9), stands: 'fails' } as const;
  expect(broken({ ours: [run(2, 500, wrong)], ndt7: [run(24, 9000)] })).toEqual([
    'no wrong verdict: 1 (10/2 Mbps, 40 ms: upload 0.90)',
    'not behind ndt7 in right verdicts where the line leaves no doubt, on 1 lines: 66.7 % beside 100.0 %',
    'not behind ndt7 in wrong verdicts, on 1 lines: 1 beside 0',
  ]);
});
