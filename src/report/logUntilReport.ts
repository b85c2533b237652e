import { newVisit, reduceVisit } from '../visit/visit';
import type { VisitEvent } from '../visit/events';

/**
 * The log until the page of the report was opened, at which it stands open: what is read there must be what is sent, and
 * support wants the screen before it. A browser may tell of the same page twice, and of one that a call does not open.
 */
export function logUntilReport(log: readonly VisitEvent[]): readonly VisitEvent[] {
  let visit = newVisit;
  let openSince: number | null = null;
  log.forEach((event, index) => {
    // What the checks say leads to no page.
    visit = reduceVisit(visit, event, (checks) => checks);
    openSince = visit.aside?.page === 'report' ? (openSince ?? index) : null;
  });
  return openSince === null ? log : log.slice(0, openSince);
}
