import { expect, it } from 'vitest';
import { faults } from './faults';
import { faultWithCode } from './faultWithCode';
import { sayingOf } from './saying';

it.each([
  ['END-1', 'ending'],
  ['END-5', 'ending'],
  ['CALL-30', 'waits'],
  ['CAM-11', 'waits'],
  ['CALL-8', 'informs'],
  ['CALL-20', 'service'],
  ['NET-22', 'it-team'],
  ['INV-2', 'prison'],
  ['INV-9', 'prison'],
  ['CAM-1', 'you'],
] as const)('of %s support says what is said of: %s', (code, saying) => {
  const fault = faultWithCode(code);
  expect(fault && sayingOf(faults[fault])).toBe(saying);
});
