import { checkIds, judge, type CheckId, type Fact } from '../checks/registry';
import type { VisitFault } from '../domain/faults';
import type { LineLimits } from '../domain/line/limits';
import type { Verdict } from '../domain/verdict';
import type { VisitEvent } from './events';

interface Looked {
  readonly facts: readonly Fact[];
  readonly verdict: Verdict<Fact>;
  /** When the last fact came, in milliseconds since the epoch. */
  readonly decidedAt: number;
  /** What was wrong when it last ended, so that a later "ready" can say "Fixed". */
  readonly before: VisitFault | null;
}

export type CheckState =
  { readonly is: 'waiting' } | ({ readonly is: 'running' } & Looked) | ({ readonly is: 'finished' } & Looked);

export type ChecksSlice = Readonly<Record<CheckId, CheckState>>;

export const noChecksRun = Object.fromEntries(checkIds.map((id) => [id, { is: 'waiting' }])) as ChecksSlice;

/** Pure: the same log always gives the same screen. */
export function reduceChecks(slice: ChecksSlice, event: VisitEvent, limits: LineLimits): ChecksSlice {
  switch (event.type) {
    case 'check-started': {
      const before = lastFault(slice[event.check]);
      const begun = { facts: [], verdict: { is: 'undecided' }, decidedAt: event.at, before } as const;
      return { ...slice, [event.check]: { is: 'running', ...begun } };
    }
    case 'check-saw': {
      const check = slice[event.check];
      if (check.is !== 'running') return slice;
      const facts = [...check.facts, event.fact];
      const verdict = judge(event.check, facts, limits);
      return { ...slice, [event.check]: { ...check, facts, verdict, decidedAt: event.at } };
    }
    case 'check-ended': {
      const check = slice[event.check];
      return check.is === 'running' ? { ...slice, [event.check]: { ...check, is: 'finished' } } : slice;
    }
    default:
      return slice;
  }
}

/** What is wrong, or what kept us from measuring; null while nothing is known or all is well. */
export function faultOf(check: CheckState): VisitFault | null {
  if (check.is === 'waiting') return null;
  const { verdict } = check;
  return verdict.is === 'faulty' || verdict.is === 'unclear' ? verdict.fault : null;
}

function lastFault(check: CheckState): VisitFault | null {
  if (check.is === 'waiting') return null;
  return check.verdict.is === 'faulty' ? check.verdict.fault : check.before;
}
