import { clock } from '../../../../src/adapters/browser/clock';
import { createLinePort } from '../../../../src/adapters/network/line';
import type { LineFact } from '../../../../src/checks/lineFacts';
import { measureLine } from '../../../../src/checks/lineMeasurement';
import { guidanceLimits } from '../../../../src/domain/line/limits';
import { standingOfRate } from '../../../../src/domain/line/rate';
import { standingOfRoundTrip } from '../../../../src/domain/line/roundTrip';
import type { Answer } from '../answer';

/** One measurement of the check with its own adapter, as the product runs it, without the interface around it. */
export async function measureWithOurs(origin: string): Promise<Answer['found']> {
  const ports = { line: createLinePort({ origin }), clock };
  const facts: LineFact[] = [];
  for await (const fact of measureLine(ports, guidanceLimits, new AbortController().signal)) facts.push(fact);

  const { downloadMbps, uploadMbps, delayMs } = guidanceLimits;
  const rate = (direction: 'download' | 'upload', limitMbps: number) => {
    const fact = facts.find((one) => one.saw === 'rate' && one.direction === direction);
    if (fact?.saw !== 'rate') return null;
    return { value: fact.mbps, atLeast: fact.atLeast, stands: standingOfRate(fact, limitMbps) };
  };
  const trip = facts.findLast((fact) => fact.saw === 'round-trip');
  return {
    download: rate('download', downloadMbps),
    upload: rate('upload', uploadMbps),
    roundTrip: trip ? { value: trip.ms, atLeast: false, stands: standingOfRoundTrip(trip, delayMs) } : null,
  };
}
