import { expect, test } from 'vitest';
import { describe, median } from './statistics';

test.each([
  [[3], 3],
  [[9, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[], NaN],
])('the median of %j is %d', (values, expected) => expect(median(values)).toBe(expected));

test('a description gives median, quarters and extremes', () => {
  expect(describe([50, 10, 30, 20, 40], 'ms')).toBe('median 30 ms, half of them 20 to 40, all 10 to 50');
});

test('and as many digits as the unit needs', () => {
  expect(describe([1.1, 1.25, 1], 'times', 2)).toBe(
    'median 1.10 times, half of them 1.10 to 1.25, all 1.00 to 1.25',
  );
});
