import { checkIds, type CheckId } from '../checks/registry';
import { faults } from '../domain/faults';
import type { CheckState } from '../visit/checkState';
import { reduceChecks } from '../visit/checksSlice';
import type { VisitEvent } from '../visit/events';
import { newVisit, reduceVisit } from '../visit/visit';
import type { VerdictThen } from './report';

type Told = Pick<VerdictThen, 'is' | 'code'>;

/** Null for a check that has not begun. */
export function toldBy(check: CheckState): Told | null {
  if (check.is === 'waiting') return null;
  const { verdict } = check;
  return { is: verdict.is, code: 'fault' in verdict ? faults[verdict.fault].code : null };
}

export const isSame = (one: Told | null, other: Told | null) =>
  one?.is === other?.is && one?.code === other?.code;

/** Each change of what a check says, by the rules of this build. */
export function verdictsOf(log: readonly VisitEvent[]): readonly VerdictThen[] {
  const changes: VerdictThen[] = [];
  let visit = newVisit;
  log.forEach((event, after) => {
    const before = visit.checks;
    visit = reduceVisit(visit, event, reduceChecks);
    for (const check of checkIds) {
      const told = toldBy(visit.checks[check]);
      if (told && !isSame(told, toldBy(before[check]))) changes.push({ after, check, ...told });
    }
  });
  return changes;
}

/** What a check said after this many events; null where it had not begun. */
export const verdictAt = (
  verdicts: readonly VerdictThen[],
  check: CheckId,
  events: number,
): VerdictThen | null =>
  verdicts.findLast((verdict) => verdict.check === check && verdict.after < events) ?? null;
