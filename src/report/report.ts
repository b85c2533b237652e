import * as v from 'valibot';
import { checkIds } from '../checks/registry';
import type { VisitEvent } from '../visit/events';
import { allowedEvent } from './allowedEvents';
import { measured, type Allowed } from './allowed';

/** Raised when a report of today could not be read by yesterday's schema of the same number: see `upgrade`. */
export const REPORT_VERSION = 2;
/** A visit of two hours has some five thousand. */
export const MOST_EVENTS = 20_000;
/** Of one run of a check, which is judged anew with each: two hours of watching a device that is well hold some 230. */
export const MOST_FACTS = 3_000;

/** What a check was held to say, from one event on, by the rules of the build that wrote the report. */
export interface VerdictThen {
  /** The number of the event that changed it, counted from 0. */
  readonly after: number;
  readonly check: (typeof checkIds)[number];
  readonly is: 'undecided' | 'ready' | 'faulty' | 'unclear';
  /** Of the fault, such as `CAM-1`: names of faults may change, their codes never do. */
  readonly code: string | null;
}

/** All that may leave the visitor's device of one visit. `at` of each event is in milliseconds since the first one. */
export interface Report {
  readonly format: 'visit-ready-report';
  readonly version: typeof REPORT_VERSION;
  readonly log: readonly VisitEvent[];
  readonly verdicts: readonly VerdictThen[];
}

const verdictThen: Allowed<VerdictThen> = v.object({
  after: v.pipe(measured, v.integer(), v.minValue(0)),
  check: v.picklist(checkIds),
  is: v.picklist(['undecided', 'ready', 'faulty', 'unclear']),
  code: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3,4}-\d{1,2}$/))),
});

/** Published as `public/report.schema.json`. */
export const reportSchema: Allowed<Report> = v.object({
  format: v.literal('visit-ready-report'),
  version: v.literal(REPORT_VERSION),
  log: v.pipe(v.array(allowedEvent), v.maxLength(MOST_EVENTS)),
  verdicts: v.pipe(v.array(verdictThen), v.maxLength(MOST_EVENTS)),
});
