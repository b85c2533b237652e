import type { VisitEvent } from '../visit/events';

const opensReport = (event: VisitEvent) => event.type === 'aside-opened' && event.aside.page === 'report';
/** Whatever else leads to a page, or away from one. */
const turns: ReadonlySet<VisitEvent['type']> = new Set([
  'aside-opened',
  'aside-closed',
  'went',
  'invitation-read',
]);

/**
 * The log until the page of the report was opened, at which it stands open: what is read there must be what is sent, and
 * support wants the screen before it. A browser may tell of the same page twice.
 */
export function logUntilReport(log: readonly VisitEvent[]): readonly VisitEvent[] {
  const lastTurn = log.findLastIndex((event) => turns.has(event.type) && !opensReport(event));
  const opened = log.findIndex((event, index) => index > lastTurn && opensReport(event));
  return opened === -1 ? log : log.slice(0, opened);
}
