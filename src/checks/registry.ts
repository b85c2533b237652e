import type { LineLimits } from '../domain/line/limits';
import type { Verdict } from '../domain/verdict';
import { browser } from './browser';
import { camera } from './camera';
import type { Check } from './check';
import { line } from './line';
import { microphone } from './microphone';

/** Every check, in the order the visitor sees them. To add one, write its file and list it here. */
export const checks = { browser, camera, microphone, line } as const;

export type CheckId = keyof typeof checks;
export const checkIds = Object.keys(checks) as CheckId[];

/** What each check may see. */
export type FactOf<Id extends CheckId> = (typeof checks)[Id] extends Check<string, infer Fact> ? Fact : never;
export type Fact = { [Id in CheckId]: FactOf<Id> }[CheckId];

// Keyed by id, so check and fact belong together by construction; the compiler cannot follow that union.
export const checkById = (id: CheckId) => checks[id] as unknown as Check<CheckId, Fact>;

export const judge = (id: CheckId, facts: readonly Fact[], limits: LineLimits): Verdict<Fact> =>
  checkById(id).judge(facts, limits);
