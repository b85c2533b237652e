interface Setup {
  /** Makes another call in the same place in the room. */
  readonly restart: () => void;
  /** Called once there is no hope left. */
  readonly giveUp: () => void;
  /** Aborted when the visit is over. */
  readonly visit: AbortSignal;
}

export interface Restarting {
  /** The node hung up: tries again, but not for ever. */
  begin(): void;
  /** Picture and sound are there. */
  settle(): void;
  /** In another room nothing is left of it. */
  forget(): void;
}

/** The first pause lets a removal that follows the hang-up arrive: nobody is called back into a room they must leave. */
const PAUSES_MS = [300, 1_500, 4_000];
const NO_ANSWER_MS = 8_000;
/** A call that holds this long begins with all its tries again. */
const STEADY_MS = 30_000;

/** A node can hang up the call and leave the visitor in the room, where media is then dead until we call again. */
export function createRestarting({ restart, giveUp, visit }: Setup): Restarting {
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const next = (ms: number, then: () => void) => {
    clearTimeout(timer);
    if (!visit.aborted) timer = setTimeout(then, ms);
  };
  const begin = () => {
    const pause = PAUSES_MS[tries];
    tries += 1;
    if (pause === undefined) return giveUp();
    next(pause, () => {
      // Before the call: what it brings in its own time ends this wait.
      next(NO_ANSWER_MS, begin);
      restart();
    });
  };
  visit.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    begin,
    settle: () => next(STEADY_MS, () => (tries = 0)),
    forget() {
      clearTimeout(timer);
      tries = 0;
    },
  };
}
