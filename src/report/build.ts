import type { VisitEvent } from '../visit/events';
import { redact } from './redact';
import { MOST_EVENTS, REPORT_VERSION, type Report } from './report';
import { verdictsOf } from './verdicts';

/** The report of a visit, from its log alone. */
export function buildReport(log: readonly VisitEvent[]): Report {
  const redacted = redact(log).slice(0, MOST_EVENTS);
  return {
    format: 'visit-ready-report',
    version: REPORT_VERSION,
    log: redacted,
    verdicts: verdictsOf(redacted),
  };
}
