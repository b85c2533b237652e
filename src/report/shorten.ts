import type { VisitEvent } from '../visit/events';
import { moved, withoutRepeats } from './condense';
import { MOST_EVENTS, MOST_FACTS, type Report } from './report';

/** How many of the latest events of a log that is too long keep even what was seen again and again. */
const RECENT = 2_000;

/** The most facts that one run of a check has in it. */
export function longestRun(log: readonly VisitEvent[]): number {
  const facts = new Map<string, number>();
  let longest = 0;
  for (const event of log) {
    if (event.type === 'check-started') facts.set(event.check, 0);
    if (event.type !== 'check-saw') continue;
    const count = (facts.get(event.check) ?? 0) + 1;
    facts.set(event.check, count);
    longest = Math.max(longest, count);
  }
  return longest;
}

const fits = (log: readonly VisitEvent[]) => log.length <= MOST_EVENTS && longestRun(log) <= MOST_FACTS;

/**
 * Of a page that was left open overnight: what has happened lately is what a report is about, so it is the repeats of long
 * ago that make way, then the oldest facts, and at last the middle: how it began and how it ended is told of any visit.
 */
export function shorten(report: Report): Report {
  const { log } = report;
  if (fits(log)) return report;
  const telling = new Set(withoutRepeats(log, new Set(), report.verdicts));
  const sparse = log.filter((event, index) => index >= log.length - RECENT || telling.has(event));
  const short = fits(sparse) ? sparse : withoutMiddle(withoutOldFacts(sparse));
  return { ...report, log: short, verdicts: moved(report, short).slice(-MOST_EVENTS) };
}

function withoutOldFacts(log: readonly VisitEvent[]): readonly VisitEvent[] {
  const latest = new Set(log.filter(({ type }) => type === 'check-saw').slice(-MOST_FACTS));
  return log.filter((event) => event.type !== 'check-saw' || latest.has(event));
}

const withoutMiddle = (log: readonly VisitEvent[]): readonly VisitEvent[] =>
  log.filter((_, index) => index < MOST_EVENTS - RECENT || index >= log.length - RECENT);
