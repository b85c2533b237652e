import type { VisitEvent } from '../visit/events';
import { redact } from './redact';
import { REPORT_VERSION, type Report } from './report';
import { shorten } from './shorten';
import { verdictsOf } from './verdicts';

/** The report of a visit, from its log alone. */
export function buildReport(log: readonly VisitEvent[]): Report {
  const redacted = redact(log);
  return shorten({
    format: 'visit-ready-report',
    version: REPORT_VERSION,
    log: redacted,
    verdicts: verdictsOf(redacted),
  });
}
