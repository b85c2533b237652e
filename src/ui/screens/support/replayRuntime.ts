import { timedLog } from '../../../report/timedLog';
import { reduceChecks } from '../../../visit/checksSlice';
import { nothingBegins } from '../../../visit/nothingBegins';
import { replayCommands } from '../../../visit/replayCommands';
import type { VisitEvent } from '../../../visit/events';
import { newVisit, reduceVisit, type VisitState } from '../../../visit/visit';
import type { Runtime } from '../../runtime';

export interface Replay {
  /** For the very screens of a visit. Its commands do nothing, and no port is behind it. */
  readonly runtime: Runtime;
  /** The visit after this many events. */
  stateAt(events: number): VisitState;
  seek(events: number): void;
}

/** Feeds a report's log back to the screens. Every moment is computed once, so that any of them shows at once. */
export function createReplay(log: readonly VisitEvent[], outer: Runtime): Replay {
  const timed = timedLog(log);
  const states: VisitState[] = [newVisit];
  for (const event of timed) states.push(reduceVisit(states.at(-1) ?? newVisit, event, reduceChecks));
  const stateAt = (events: number) => states[events] ?? newVisit;
  const listeners = new Set<() => void>();
  let shown = 0;

  return {
    stateAt,
    seek(events) {
      shown = events;
      listeners.forEach((listener) => listener());
    },
    runtime: {
      visit: {
        get log() {
          return timed.slice(0, shown);
        },
        state: () => stateAt(shown),
        subscribe(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
      commands: replayCommands,
      config: outer.config,
      shelf: outer.shelf,
      openMedia: async () => null,
      openPlatform: async () => null,
      fetchPrisons: async () => null,
      copyText: async () => false,
      ownAddress: outer.ownAddress,
      orderLab: async () => 'no-answer',
      clock: { now: () => timed[shown - 1]?.at ?? 0 },
      beginning: nothingBegins,
      isReplay: true,
    },
  };
}
