import type { CheckId, Fact } from '../../src/checks/registry';
import type { FaultId } from '../../src/domain/faults';
import { buildReport } from '../../src/report/build';
import type { Report } from '../../src/report/report';
import type { VisitEvent } from '../../src/visit/events';

/** A visit to the check page, in which one check sees these. */
function visitThatSees(check: CheckId, ...facts: readonly Fact[]): Report {
  const seen = facts.map((fact, index): VisitEvent => ({
    at: 800 + 500 * index,
    type: 'check-saw',
    check,
    fact,
  }));
  return buildReport([
    { at: 0, type: 'page-opened', limits: { downloadMbps: 1, uploadMbps: 1, delayMs: 100 } },
    { at: 10, type: 'went', to: 'check' },
    { at: 300, type: 'check-started', check },
    ...seen,
  ]);
}

const flow = { packets: 420, lost: 1, jitterMs: 4 };
const path = {
  saw: 'rehearsal',
  by: 'direct',
  over: 'udp',
  vpn: false,
  seconds: 5,
  roundTripMs: 96,
  sent: flow,
  received: flow,
  uplinkKbps: 1100,
} as const;

const visitThatRehearses = (last: Fact): Report =>
  visitThatSees(
    'room',
    { saw: 'trying', part: 'node' },
    { saw: 'reach', is: 'answers', afterMs: 41 },
    { saw: 'trying', part: 'media' },
    last,
  );

const roundTrip = {
  saw: 'round-trip',
  ms: 24,
  lowMs: 21,
  highMs: 28,
  fastestMs: 19,
  slowestTenthMs: 40,
  jitterMs: 4,
  samples: 20,
  kB: 11,
} as const;
const rate = {
  saw: 'rate',
  mbps: 1.48,
  lowMbps: 1.42,
  highMbps: 1.55,
  latelyMbps: 1.49,
  bestMbps: 1.52,
  atLeast: true,
  paceMbps: 1.5,
  seconds: 4,
  kB: 700,
} as const;

/**
 * Visits that no row can provoke, or none has yet, written from what browsers report. The checks judge them as any
 * other, and a test holds each to its code.
 */
export const builtReports: { readonly [Fault in FaultId]?: Report } = {
  // A line of the lab that keeps its packets in order gives about 30 ms of jitter and no more.
  'path-jitter-high': visitThatRehearses({ ...path, sent: { ...flow, jitterMs: 48 } }),
  // On a line of the lab whose buffer is that deep, the rate is as often found to be borderline.
  'line-delay-when-busy': visitThatSees(
    'line',
    { saw: 'begun', allowanceKB: 1600, savesData: false },
    roundTrip,
    { ...rate, direction: 'download' },
    { saw: 'loaded-delay', direction: 'download', ms: 640, idleMs: 24, samples: 20 },
    { ...rate, direction: 'upload' },
    { saw: 'used', kB: 1450, seconds: 11, savesData: false },
  ),
};
