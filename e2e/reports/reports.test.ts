import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { faults } from '../../src/domain/faults';
import { codesAt } from './codesAt';
import { demonstrationsFile, keptReports } from './keepReport';

const kept = [...keptReports()];

test.each(kept)('the kept visit of %s shows its code at its end, by today’s rules', (fault, { log }) => {
  expect(codesAt(log, log.length)).toContain(faults[fault].code);
});

it('holds a visit of each family of faults that a device or a line can have', () => {
  const families = new Set(kept.map(([fault]) => faults[fault].code.split('-')[0]));
  expect([...families]).toEqual(expect.arrayContaining(['BRW', 'CAM', 'MIC', 'SPK', 'NET']));
});

it('the product ships these very visits', () => {
  const shipped = readFileSync(new URL('../../src/content/demonstrations.json', import.meta.url), 'utf8');
  expect(JSON.parse(shipped)).toEqual(JSON.parse(demonstrationsFile()));
});
