import type { LineLimits } from '../domain/line/limits';
import type { Verdict } from '../domain/verdict';
import type { Ports } from '../ports';

/** One thing that should be right before a visit. */
export interface Check<Id extends string = string, Fact = unknown> {
  readonly id: Id;
  /**
   * Looks at the world, through ports only, and yields each fact as it is learnt. Ends when nothing more can be
   * learnt; what can still break or heal is watched until the signal aborts. Never throws for an expected failure,
   * and lets go of what it opened when it is stopped. `limits` are the deployment's pass marks; only the line has
   * any.
   */
  run(ports: Ports, signal: AbortSignal, limits: LineLimits): AsyncGenerator<Fact, void>;
  /**
   * What goes on being watched on the pages after its own, where that is less than `run` does: nothing may sound
   * there unasked.
   */
  watch?(ports: Ports, signal: AbortSignal): AsyncGenerator<Fact, void>;
  /** What goes on being watched in the visit itself, where that is less again: the line and the processor are the call's. */
  attend?(ports: Ports, signal: AbortSignal): AsyncGenerator<Fact, void>;
  /** Pure. Called after each fact, live and in replay, so it must cope with an unfinished list. */
  judge(facts: readonly Fact[], limits: LineLimits): Verdict<Fact>;
}

/** Only helps inference: lets a check be written as one object. */
export const defineCheck = <const Id extends string, Fact>(check: Check<Id, Fact>) => check;
