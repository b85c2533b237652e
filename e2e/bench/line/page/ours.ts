import { createLinePort } from '../../../../src/adapters/network/line';
import { line, type LineFact } from '../../../../src/checks/line';
import { guidanceLimits } from '../../../../src/domain/line/limits';
import { standingOfRate } from '../../../../src/domain/line/rate';
import { standingOfRoundTrip } from '../../../../src/domain/line/roundTrip';
import type { Ports } from '../../../../src/ports';
import type { Answer } from '../answer';

// In the product it is fetched when the check begins. Here it must not be a part of what is timed.
await import('../../../../src/checks/lineMeasuring');

/** The check itself with its own adapter, as the product runs it, without the interface around it. */
export async function measureWithOurs(origin: string): Promise<Answer['found']> {
  // All other ports belong to other checks.
  const ports = { line: createLinePort({ origin }) } as Partial<Ports> as Ports;
  const facts: LineFact[] = [];
  for await (const fact of line.run(ports, new AbortController().signal, guidanceLimits)) facts.push(fact);

  const { downloadMbps, uploadMbps, delayMs } = guidanceLimits;
  const rate = (direction: 'download' | 'upload', limitMbps: number) => {
    const fact = facts.find((one) => one.saw === 'rate' && one.direction === direction);
    if (fact?.saw !== 'rate') return null;
    return { value: fact.mbps, atLeast: fact.atLeast, stands: standingOfRate(fact, limitMbps) };
  };
  const trip = facts.find((fact) => fact.saw === 'round-trip');
  return {
    download: rate('download', downloadMbps),
    upload: rate('upload', uploadMbps),
    roundTrip: trip ? { value: trip.ms, atLeast: false, stands: standingOfRoundTrip(trip, delayMs) } : null,
  };
}
