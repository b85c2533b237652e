import type { VerdictThen } from '../../../report/report';
import { faults } from '../../../domain/faults';
import { faultOfJourney } from '../../../report/summary';
import type { VisitState } from '../../../visit/visit';

export interface Mark {
  /** The number of events after which the fault shows. */
  readonly events: number;
  readonly code: string;
}

/** Every moment in which a fault came up, be it of a check or of the visit. */
export function marksOf(
  verdicts: readonly VerdictThen[],
  count: number,
  stateAt: (events: number) => VisitState,
): readonly Mark[] {
  const ofChecks = verdicts.flatMap(({ after, code }) =>
    code === null ? [] : [{ events: after + 1, code }],
  );
  const ofVisit: Mark[] = [];
  let before: string | null = null;
  for (let events = 1; events <= count; events += 1) {
    const fault = faultOfJourney(stateAt(events).journey);
    const code = fault === null ? null : faults[fault].code;
    if (code !== null && code !== before) ofVisit.push({ events, code });
    before = code;
  }
  const marks: Mark[] = [...ofChecks, ...ofVisit];
  marks.sort((one, other) => one.events - other.events);
  return marks;
}
