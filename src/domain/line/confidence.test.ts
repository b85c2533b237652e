import { describe, expect, it, test } from 'vitest';
import { confidenceOf } from './confidence';
import { gaussian, seeded } from './seeded.test-data';

it('says nothing after one look', () => {
  expect(confidenceOf([1])).toEqual({ mean: 1, low: 0, high: Number.POSITIVE_INFINITY });
});

it('does not believe four equal bins to be exact', () => {
  const { low, high } = confidenceOf([1, 1, 1, 1]);
  expect(low).toBeCloseTo(0.942, 2);
  expect(high).toBeCloseTo(1.06, 2);
});

it('grows narrower with more bins', () => {
  const width = (count: number) => {
    const { low, high } = confidenceOf(Array<number>(count).fill(1));
    return high - low;
  };
  expect(width(20)).toBeLessThan(width(8));
  expect(width(8)).toBeLessThan(width(4));
});

// The sequence is asymptotic: it trusts the deviation of as few as four bins, and pays for it on an uneven line.
describe('looked at after each of 25 bins, from the fourth on', () => {
  test.each([
    [0.02, 0.99],
    [0.05, 0.97],
    [0.1, 0.93],
    [0.2, 0.92],
  ])('at a deviation of %f, holds the truth at every look in %f of all runs', (deviation, share) => {
    const random = seeded(Math.round(deviation * 1000));
    const runs = Array.from({ length: 400 }, () =>
      Array.from({ length: 25 }, () => 1 + deviation * gaussian(random)),
    );
    const held = runs.filter((bins) =>
      bins.every((_, index) => {
        if (index < 3) return true;
        const { low, high } = confidenceOf(bins.slice(0, index + 1));
        return low <= 1 && 1 <= high;
      }),
    );
    expect(held.length / runs.length).toBeGreaterThanOrEqual(share);
  });
});
