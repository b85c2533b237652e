import type { LineLimits } from '../domain/line/limits';
import type { Verdict } from '../domain/verdict';
import { browser } from './browser';
import { camera } from './camera';
import type { Check } from './check';
import type { CheckId } from './ids';
import { line } from './line';
import { microphone } from './microphone';
import { room } from './room';
import { speaker } from './speaker';

export { checkIds, type CheckId } from './ids';

/** Each check under its id: the compiler sees to it that none is missing. */
export const checks = { browser, camera, microphone, speaker, line, room } as const satisfies {
  readonly [Id in CheckId]: { readonly id: Id };
};

/** What each check may see. */
export type FactOf<Id extends CheckId> = (typeof checks)[Id] extends Check<string, infer Fact> ? Fact : never;
export type Fact = { [Id in CheckId]: FactOf<Id> }[CheckId];

// Keyed by id, so check and fact belong together by construction; the compiler cannot follow that union.
export const checkById = (id: CheckId) => checks[id] as unknown as Check<CheckId, Fact>;

export const judge = (id: CheckId, facts: readonly Fact[], limits: LineLimits): Verdict<Fact> =>
  checkById(id).judge(facts, limits);
