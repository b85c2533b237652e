import { writeFileSync } from 'node:fs';
import { faults, type FaultId } from '../../src/domain/faults';
import type { Demonstration } from '../../src/report/demonstration';
import { linkPayload } from '../../src/report/link';
import { lineRows } from '../faults/rows/lines';
import { table } from '../faults/table';
import { builtReports } from './builtReports';
import { keptReports } from './keepReport';

export const shippedFile = new URL('../../src/content/demonstrations.json', import.meta.url);

/** What support demonstrates: of each fault its recorded visit, or else a built one. */
export function demonstrations(): Readonly<Record<string, Demonstration>> {
  const kept = keptReports();
  return Object.fromEntries(
    (Object.keys(faults) as FaultId[]).flatMap((fault) => {
      const report = kept.get(fault) ?? builtReports[fault];
      if (!report) return [];
      const by = !kept.has(fault) ? 'built' : isStandIn(fault) ? 'stand-in' : 'recorded';
      return [[fault, { by, visit: linkPayload(report) }]];
    }),
  );
}

/** No row provokes it by real means. */
function isStandIn(fault: FaultId): boolean {
  const rows = [...table, ...lineRows].filter(({ expect }) => expect === fault);
  return rows.length > 0 && rows.every(({ fake }) => fake !== undefined);
}

export const shipDemonstrations = () =>
  writeFileSync(shippedFile, `${JSON.stringify(demonstrations(), null, 2)}\n`);
