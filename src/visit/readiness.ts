import { checkIds } from '../checks/ids';
import { faults } from '../domain/faults';
import type { Card, CardCheck, Outcome } from '../domain/readiness/card';
import type { Equipment } from '../domain/readiness/equipment';
import { isDecided, type CheckState, type ChecksSlice } from './checkState';

const MINUTE_MS = 60_000;

function outcomeOf(check: CheckState): Outcome {
  if (check.is === 'waiting') return 'unchecked';
  const { verdict } = check;
  switch (verdict.is) {
    case 'undecided':
      return 'unchecked';
    case 'ready':
      return 'works';
    case 'unclear':
      return 'unmeasured';
    case 'faulty': {
      const { effect } = faults[verdict.fault];
      // What still waits for the visitor has not been told yet.
      if (effect === 'waits') return 'unchecked';
      return effect === 'informs' ? 'good-to-know' : 'problem';
    }
  }
}

/** The card of what was checked so far; null while nothing was. As old as the oldest of its results. */
export function cardOf(checks: ChecksSlice, equipment: Equipment): Card | null {
  const decided = Object.values(checks).flatMap((check) =>
    check.is !== 'waiting' && isDecided(check) ? [check.decidedAt] : [],
  );
  if (decided.length === 0) return null;
  const outcomes = Object.fromEntries(checkIds.map((id) => [id, outcomeOf(checks[id])]));
  const { machine, browser, system, network } = equipment;
  return {
    at: Math.floor(Math.min(...decided) / MINUTE_MS) * MINUTE_MS,
    outcomes: outcomes as Record<CardCheck, Outcome>,
    machine,
    browser,
    system,
    network,
  };
}
