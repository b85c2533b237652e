import { reduceChecks } from './checksSlice';
import type { VisitEvent } from './events';
import { createVisit, type Visit } from './visit';

/** The visit that this log is of, with all that was seen in it. An empty log is a visit that has just begun. */
export function replay(log: readonly VisitEvent[]): Visit {
  const visit = createVisit();
  visit.learn(reduceChecks);
  log.forEach(visit.record);
  return visit;
}
