import { describe, expect, it, test } from 'vitest';
import { faults, type FaultId } from '../../src/domain/faults';
import { table } from './table';

const isOfDevice = (fault: string) => /^(browser|camera|microphone|speaker)-/.test(fault);
const provoked = new Set<string>(table.map((row) => row.expect));
const ids = Object.keys(faults) as FaultId[];

describe('the table of provoked faults', () => {
  test.each(ids.filter(isOfDevice))('has a row for %s', (fault) => expect(provoked).toContain(fault));

  it('calls every row by a name of its own, as one is run by its name', () => {
    const names = table.map(({ check, what, expect }) => `${check}: ${what} → ${expect}`);
    expect(names).toEqual([...new Set(names)]);
  });
});
