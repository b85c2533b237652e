import { judge } from '../checks/registry';
import { faults, type VisitFault } from '../domain/faults';
import type { LineLimits } from '../domain/line/limits';
import { faultOf, type CheckState, type ChecksSlice } from './checkState';
import type { VisitEvent } from './events';

/** Pure: the same log always gives the same screen. */
export function reduceChecks(slice: ChecksSlice, event: VisitEvent, limits: LineLimits): ChecksSlice {
  switch (event.type) {
    case 'check-started': {
      const before = lastFault(slice[event.check]);
      const begun = { facts: [], verdict: { is: 'undecided' }, decidedAt: event.at, before } as const;
      return { ...slice, [event.check]: { is: 'running', ...begun } };
    }
    case 'check-resumed': {
      const check = slice[event.check];
      return check.is === 'finished' ? { ...slice, [event.check]: { ...check, is: 'running' } } : slice;
    }
    case 'check-saw': {
      const check = slice[event.check];
      if (check.is !== 'running') return slice;
      const facts = [...check.facts, event.fact];
      const verdict = judge(event.check, facts, limits);
      const looked = { facts, verdict, decidedAt: event.at, before: lastFault(check) };
      return { ...slice, [event.check]: { is: 'running', ...looked } };
    }
    case 'check-ended': {
      const check = slice[event.check];
      return check.is === 'running' ? { ...slice, [event.check]: { ...check, is: 'finished' } } : slice;
    }
    default:
      return slice;
  }
}

/** What only waited for the visitor was not a fault, and is not "Fixed" when they have done it. */
function lastFault(check: CheckState): VisitFault | null {
  const fault = faultOf(check);
  if (fault !== null && faults[fault].effect !== 'waits') return fault;
  return check.is === 'waiting' ? null : check.before;
}
