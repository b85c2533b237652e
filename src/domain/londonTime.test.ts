import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { fromLondon, inLondon, isDay } from './londonTime';

test.each([
  ['in winter', [2026, 12, 1, 14, 30], '2026-12-01T14:30:00.000Z'],
  ['in summer', [2027, 6, 1, 14, 30], '2027-06-01T13:30:00.000Z'],
  ['at midnight', [2027, 6, 1, 0, 0], '2027-05-31T23:00:00.000Z'],
  ['the first time of two in autumn', [2026, 10, 25, 1, 30], '2026-10-25T00:30:00.000Z'],
  ['after the clocks went forward', [2027, 3, 28, 2, 0], '2027-03-28T01:00:00.000Z'],
] as const)('a time %s is the moment when London’s clocks show it', (_, local, iso) => {
  const [year, month, day, hour, minute] = local;
  expect(new Date(fromLondon({ year, month, day, hour, minute }) ?? 0).toISOString()).toBe(iso);
});

it('knows no moment for the hour that spring leaves out', () => {
  expect(fromLondon({ year: 2027, month: 3, day: 28, hour: 1, minute: 30 })).toBeNull();
});

it('finds each whole minute again, but for the hour that comes twice', () => {
  const minutes = fc.integer({ min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2036, 0) / 60_000 });
  fc.assert(
    fc.property(minutes, (minute) => {
      const at = minute * 60_000;
      const found = fromLondon(inLondon(at));
      expect([at, at - 3_600_000]).toContain(found);
      expect(inLondon(found ?? 0)).toEqual(inLondon(at));
    }),
  );
});

test('days that are not in the calendar', () => {
  expect([
    isDay({ year: 2028, month: 2, day: 29 }),
    isDay({ year: 2027, month: 2, day: 29 }),
    isDay({ year: 2027, month: 13, day: 1 }),
    isDay({ year: 2027, month: 1, day: 0 }),
  ]).toEqual([true, false, false, false]);
});
