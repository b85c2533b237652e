import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { faults, type FaultId } from '../../src/domain/faults';
import type { Report } from '../../src/report/report';
import { builtReports } from './builtReports';
import { codesAt } from './codesAt';
import { demonstrations, shippedFile } from './demonstrations';
import { keptReports } from './keepReport';

const kept = [...keptReports()];
const built = Object.entries(builtReports) as [FaultId, Report][];
const demonstrated = demonstrations();

test.each(kept)('the kept visit of %s shows its code at its end, by today’s rules', (fault, { log }) => {
  expect(codesAt(log, log.length)).toContain(faults[fault].code);
});

test.each(built)('the built visit of %s shows its code at its end and not before', (fault, { log }) => {
  expect(codesAt(log, log.length)).toContain(faults[fault].code);
  expect(codesAt(log, log.length - 1)).not.toContain(faults[fault].code);
});

it('every fault of the catalogue has a visit', () => {
  expect(Object.keys(demonstrated)).toEqual(Object.keys(faults));
});

it('no visit is built where one was recorded', () => {
  const recorded = new Set(kept.map(([fault]) => fault));
  expect(built.filter(([fault]) => recorded.has(fault))).toEqual([]);
});

it('one of each family of faults was recorded', () => {
  const family = (fault: FaultId) => faults[fault].code.split('-')[0];
  const all = new Set((Object.keys(faults) as FaultId[]).map(family));
  expect(new Set(kept.map(([fault]) => family(fault)))).toEqual(all);
});

it('the product ships these very visits', () => {
  expect(JSON.parse(readFileSync(shippedFile, 'utf8'))).toEqual(demonstrated);
});
