import { checkIds, type CheckId } from '../checks/ids';
import type { Fact } from '../checks/registry';
import type { VisitFault } from '../domain/faults';
import type { Verdict } from '../domain/verdict';
import { unknownPlatform, type VisitorPlatform } from '../domain/visitorPlatform';

interface Looked {
  readonly facts: readonly Fact[];
  readonly verdict: Verdict<Fact>;
  /** When the last fact came, in milliseconds since the epoch. */
  readonly decidedAt: number;
  /** What was wrong last, so that a later "ready" can say "Fixed". */
  readonly before: VisitFault | null;
}

export type CheckState =
  { readonly is: 'waiting' } | ({ readonly is: 'running' } & Looked) | ({ readonly is: 'finished' } & Looked);

export type ChecksSlice = Readonly<Record<CheckId, CheckState>>;

export const noChecksRun = Object.fromEntries(checkIds.map((id) => [id, { is: 'waiting' }])) as ChecksSlice;

/** What is wrong, or what kept us from measuring; null while nothing is known or all is well. */
export function faultOf(check: CheckState): VisitFault | null {
  if (check.is === 'waiting') return null;
  const { verdict } = check;
  return verdict.is === 'faulty' || verdict.is === 'unclear' ? verdict.fault : null;
}

/** What the page runs on, as far as the check of the browser has said. Words the advice. */
export function platformOf({ browser }: ChecksSlice): VisitorPlatform {
  if (browser.is === 'waiting') return unknownPlatform;
  return browser.facts.find((fact) => fact.saw === 'abilities') ?? unknownPlatform;
}

/** Whether there is something to say, though the check may go on watching. */
export const isDecided = (check: CheckState) => check.is !== 'waiting' && check.verdict.is !== 'undecided';
