import { createStore } from 'zustand/vanilla';
import type { Aside } from '../domain/aside';
import { atStart, type Journey, type Role } from '../domain/journey';
import { guidanceLimits, type LineLimits } from '../domain/line/limits';
import { reduceAside, reducePrison } from './asideSlice';
import { noChecksRun, type ChecksSlice } from './checkState';
import type { Language, VisitEvent } from './events';
import { reduceJourney, reduceRole } from './journeySlice';

/** Everything that the screen shows derives from this, and this derives from the log alone. */
export interface VisitState {
  readonly language: Language;
  /** The deployment's pass marks for the line, as they were when the visit began. */
  readonly limits: LineLimits;
  readonly journey: Journey;
  readonly checks: ChecksSlice;
  /** By whose rules the visitor reads. */
  readonly role: Role;
  /** The page that is open beside the journey, which stays where it is beneath. */
  readonly aside: Aside | null;
  /** The prison that the visitor chose from the list; null while only the invitation may name one. */
  readonly prison: string | null;
}

/** How the checks' part of a log is read. */
export type ReduceChecks = (slice: ChecksSlice, event: VisitEvent, limits: LineLimits) => ChecksSlice;

export function reduceVisit(visit: VisitState, event: VisitEvent, reduceChecks: ReduceChecks): VisitState {
  const journey = reduceJourney(visit.journey, event);
  return {
    language: event.type === 'language-chosen' ? event.language : visit.language,
    limits: event.type === 'page-opened' ? event.limits : visit.limits,
    journey,
    checks: reduceChecks(visit.checks, event, visit.limits),
    role: reduceRole(visit.role, event),
    aside: reduceAside(visit.aside, event, journey),
    prison: reducePrison(visit.prison, event),
  };
}

export const newVisit: VisitState = {
  language: 'en',
  limits: guidanceLimits,
  journey: atStart,
  checks: noChecksRun,
  role: 'practitioner',
  aside: null,
  prison: null,
};

/** A visit: its state to watch, its log to report. `record` is the only way in, live and in replay. */
export interface Visit {
  readonly log: readonly VisitEvent[];
  record(event: VisitEvent): void;
  /**
   * Reads the log anew with the checks in it. Judging them is fetched with the checks: the first screen, which must
   * open on a slow line, does without.
   */
  learn(reduceChecks: ReduceChecks): void;
  state(): VisitState;
  subscribe(listener: () => void): () => void;
}

export function createVisit(): Visit {
  const store = createStore<VisitState>()(() => newVisit);
  // Beside the store and never copied: a visit of two hours must stay small.
  const log: VisitEvent[] = [];
  let readChecks: ReduceChecks = (slice) => slice;
  return {
    log,
    record(event) {
      log.push(event);
      store.setState(reduceVisit(store.getState(), event, readChecks), true);
    },
    learn(reduceChecks) {
      readChecks = reduceChecks;
      store.setState(
        log.reduce((state, event) => reduceVisit(state, event, reduceChecks), newVisit),
        true,
      );
    },
    state: store.getState,
    subscribe: store.subscribe,
  };
}
