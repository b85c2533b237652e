import { checkById, judge, type CheckId, type Fact } from '../checks/registry';
import type { Verdict } from '../domain/verdict';
import type { Ports } from '../ports';
import type { Record } from './commands';
import type { Visit } from './visit';

/** How much of a check may go on where the visitor is now. */
export type Extent = 'whole' | 'attended' | 'none';

export interface CheckRuns {
  /** From the start, in place of a run that goes on. Resolves when it has ended or was stopped. */
  start(check: CheckId): Promise<void>;
  /** Goes on watching what was looked at before; nothing for a check that was never started. */
  resume(check: CheckId): void;
  stop(check: CheckId): void;
}

/** Of a check that has come to a verdict, no more than this goes into the log while nothing changes. */
const UNCHANGED_EVERY_MS = 5000;
/** A page that is left open overnight: its end is judged from all before it, which takes an old phone half a minute. */
const LONG_UNCHANGED_EVERY_MS = 60_000;
const LONG_AFTER_MS = 600_000;

export function createCheckRuns(
  visit: Visit,
  openPorts: () => Promise<Ports>,
  record: Record,
  extentOf: (check: CheckId) => Extent,
): CheckRuns {
  const running = new Map<CheckId, AbortController>();

  async function run(check: CheckId, how: 'check-started' | 'check-resumed'): Promise<void> {
    running.get(check)?.abort();
    const controller = new AbortController();
    running.set(check, controller);
    const { signal } = controller;
    const ports = await openPorts();
    // On a slow line the visitor may have gone on to a page where no device may be open.
    const extent = extentOf(check);
    if (extent === 'none') controller.abort();
    if (signal.aborted) return;
    record({ type: how, check });
    const isNews = createSieve(visit, check, ports.clock.now);
    const { run: look, watch = look, attend = watch } = checkById(check);
    const goOn = extent === 'attended' ? attend : how === 'check-started' ? look : watch;
    const facts = goOn(ports, signal, visit.state().limits);
    try {
      for await (const fact of facts) {
        if (signal.aborted) break;
        if (isNews(fact)) record({ type: 'check-saw', check, fact });
      }
    } finally {
      // Even after a bug in a check its row must not spin for ever; a newer run has the row for itself.
      if (running.get(check) === controller) {
        running.delete(check);
        record({ type: 'check-ended', check });
      }
    }
  }

  return {
    start: (check) => run(check, 'check-started'),
    resume(check) {
      const state = visit.state().checks[check];
      // Opening it again would ask the question again, unasked.
      const last = state.is === 'waiting' ? undefined : state.facts.at(-1);
      const closed = last?.saw === 'refusal' && last.why === 'question-closed';
      // One that was stopped a moment ago may still be letting go; it watches no more.
      const isWatching = running.get(check)?.signal.aborted === false;
      if (state.is !== 'waiting' && !isWatching && !closed) void run(check, 'check-resumed');
    },
    stop: (check) => running.get(check)?.abort(),
  };
}

const told = (verdict: Verdict) => ('fault' in verdict ? `${verdict.is} ${verdict.fault}` : verdict.is);

/** Lets through what decides, and a sample of the rest: a visit of two hours must stay small. */
function createSieve(visit: Visit, check: CheckId, now: () => number): (fact: Fact) => boolean {
  let unchangedSince = now();
  let passedAt = -Infinity;
  return (fact) => {
    const { checks, limits } = visit.state();
    const state = checks[check];
    const before = state.is === 'waiting' ? null : state;
    const changes = !before || told(judge(check, [...before.facts, fact], limits)) !== told(before.verdict);
    const at = now();
    if (changes) unchangedSince = at;
    const everyMs = at - unchangedSince < LONG_AFTER_MS ? UNCHANGED_EVERY_MS : LONG_UNCHANGED_EVERY_MS;
    const passes =
      changes ||
      before?.verdict.is === 'undecided' ||
      at - passedAt >= everyMs ||
      fact.saw !== before?.facts.at(-1)?.saw;
    if (passes) passedAt = at;
    return passes;
  };
}
