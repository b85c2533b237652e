import type { ConferenceSignal } from '../../ports';

type Emit = (signal: ConferenceSignal) => void;

interface Setup {
  readonly emit: Emit;
  /** Resolves once the first offer of the call has been made. */
  readonly offered: Promise<unknown>;
}

/** A room in which no call is made at once must be heard all the same. */
const AT_MOST_MS = 500;

/**
 * Keeps what is heard of the room until the offer of the call is out. To draw it takes the processor for as long as the
 * offer needs, and the picture would come later by that; while the node answers, the processor has nothing to do.
 * In order, and nothing is lost.
 */
export function afterFirstOffer({ emit, offered }: Setup): {
  readonly emit: Emit;
  readonly release: () => void;
} {
  let held: ConferenceSignal[] | null = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const release = () => {
    clearTimeout(timer);
    const now = held ?? [];
    held = null;
    now.forEach(emit);
  };
  // Not in the same breath: the SDK sends the offer in it.
  void offered.then(() => setTimeout(release));
  return {
    release,
    emit(signal) {
      if (!held) return emit(signal);
      timer ??= setTimeout(release, AT_MOST_MS);
      held.push(signal);
    },
  };
}
