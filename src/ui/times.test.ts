import { describe, expect, it, test } from 'vitest';
import { front } from '../content/en/front';
import { clockTime, dateAndTime, duration } from './times';

describe('dates are those of the prison, wherever the visitor is', () => {
  test.each([
    ['2026-12-01T10:30:00Z', 'Tuesday 1 December 2026 at 10:30'],
    ['2026-07-14T23:30:00Z', 'Wednesday 15 July 2026 at 00:30'],
    ['2026-03-29T00:59:00Z', 'Sunday 29 March 2026 at 00:59'],
    ['2026-03-29T01:00:00Z', 'Sunday 29 March 2026 at 02:00'],
  ])('%s is %s', (iso, expected) => expect(dateAndTime(Date.parse(iso), front)).toBe(expected));
});

test.each([
  [0, '0 seconds'],
  [1000, '1 second'],
  [59_999, '59 seconds'],
  [60_000, '1 minute'],
  [119 * 60_000, '119 minutes'],
  [120 * 60_000, '2 hours'],
  [47 * 3_600_000, '47 hours'],
  [48 * 3_600_000, '2 days'],
  [-90_000, '1 minute'],
])('%d ms is %s', (ms, expected) => expect(duration('en', ms, front)).toBe(expected));

it('writes midnight as 00:00', () => expect(clockTime(Date.parse('2026-01-01T00:00:00Z'))).toBe('00:00'));
