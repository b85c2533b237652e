import { expect, it } from 'vitest';
import { inside } from '../content/en/inside';
import { openingSentence } from './deviceEvidence';

const refusal = { saw: 'refusal', wasOpen: false, permission: 'denied', closedTimes: 0 } as const;

it('speaks of no time where nothing could be asked', () => {
  const fact = { ...refusal, why: 'unavailable', afterMs: 0, name: '' } as const;
  expect(openingSentence(fact, '00:00', inside.evidence)).toBe(
    'The browser gives this page no way to ask for it.',
  );
});

it('says how long a device was waited for that never answered', () => {
  const fact = {
    ...refusal,
    why: 'not-responding',
    permission: 'granted',
    afterMs: 20_013,
    name: '',
  } as const;
  expect(openingSentence(fact, '00:00', inside.evidence)).toBe('No answer came within 20.0 seconds.');
});

it.each([
  [0, 2],
  [1, 2],
  [9, 9],
])('says within how many milliseconds the browser refused: after %d, within %d', (afterMs, within) => {
  const fact = { ...refusal, why: 'blocked-by-site', afterMs, name: 'NotAllowedError' } as const;
  expect(openingSentence(fact, '00:00', inside.evidence)).toContain(`refused within ${within} milliseconds`);
});
