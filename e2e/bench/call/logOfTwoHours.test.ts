import { expect, test } from 'vitest';
import { logOfTwoHours } from './logOfTwoHours';

// A report must go through by e-mail, and a page must not grow: "a few hundred kB".
test.each([
  ['usual', 200],
  ['restless', 500],
] as const)('the log of a %s visit of two hours stays below %d kB', (pace, mostKB) => {
  const { events, kB, gzipKB } = logOfTwoHours(pace);
  expect(events).toBeGreaterThan(200);
  expect(kB).toBeLessThan(mostKB);
  expect(gzipKB).toBeLessThan(kB / 4);
});
