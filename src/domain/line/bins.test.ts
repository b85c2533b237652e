import { expect, it, test } from 'vitest';
import { binRates, spread } from './bins';

const evenly = (mbps: number, everyMs: number, untilMs: number) =>
  Array.from({ length: Math.floor(untilMs / everyMs) }, (_, index) => ({
    atMs: (index + 1) * everyMs,
    bytes: (mbps * 1000 * everyMs) / 8,
  }));

it('takes what arrives within 20 ms for one lump, whatever the order it is told in', () => {
  const arrivals = [
    { atMs: 118, bytes: 1000 },
    { atMs: 100, bytes: 4000 },
    { atMs: 300, bytes: 2000 },
  ];
  expect(spread(arrivals)).toEqual([
    { fromMs: 0, toMs: 118, bytes: 5000 },
    { fromMs: 118, toMs: 300, bytes: 2000 },
  ]);
});

test.each([
  ['a packet every 12 ms', 12],
  ['a lump every 90 ms', 90],
  ['a lump every 450 ms, longer than a bin', 450],
])('%s gives the same even bins', (_what, everyMs) => {
  const bins = binRates(evenly(1.1, everyMs, 2700), { warmUpMs: 200, binMs: 200 }, 2700);
  expect(bins.length).toBeGreaterThan(10);
  for (const mbps of bins) expect(mbps).toBeCloseTo(1.1, 6);
});

it('leaves out the warm-up, the unfinished bin and what is not fully known yet', () => {
  const arrivals = evenly(1, 20, 1590);
  expect(binRates(arrivals, { warmUpMs: 300, binMs: 200 }, 1590)).toHaveLength(6);
  expect(binRates(arrivals, { warmUpMs: 300, binMs: 200 }, 800)).toHaveLength(2);
});

test.each([[[]], [[{ atMs: 50, bytes: 9000 }]]])('has no bins before the warm-up is over', (arrivals) => {
  expect(binRates(arrivals, { warmUpMs: 200, binMs: 200 }, 5000)).toEqual([]);
});
