import type { Journey } from '../domain/journey';
import type { Visit } from './visit';

/** How a call begins: the room is asked, it lets the visitor in, and picture and sound come. */
type Phase = 'none' | 'asked' | 'let-in' | 'flows';

/**
 * How long each lasts if nothing comes of it, in milliseconds: a room that answers, and a picture that comes through, do
 * so sooner. From the moment in which picture and sound flow the first picture takes half a second on a slow machine.
 */
const LASTS_MS: Readonly<Record<Phase, number>> = { none: 0, asked: 1500, 'let-in': 3000, flows: 500 };

/**
 * While a call begins it has the processor for itself: on an old laptop each thing done beside it delays its picture.
 * One begins with the press of Join, when a waiting room lets in, and in each room that a call is moved to.
 */
export interface CallBeginning {
  is(): boolean;
  /**
   * Does something once no call begins: now, if none does. The same function waits only once.
   * @returns takes it back.
   */
  afterwards(work: () => void): () => void;
}

/** @param wait Resolves after so many milliseconds. */
export function watchBeginning(visit: Visit, wait: (ms: number) => Promise<void>): CallBeginning {
  const waiting = new Set<() => void>();
  let phase: Phase = 'none';
  let isOver = true;

  visit.subscribe(() => {
    const now = phaseOf(visit.state().journey);
    if (now === phase) return;
    phase = now;
    isOver = now === 'none';
    // Even where the call is over: what was to be done for its screen is taken back as that goes, in this very turn.
    void wait(LASTS_MS[now]).then(() => {
      if (phase !== now) return;
      isOver = true;
      waiting.forEach((work) => {
        waiting.delete(work);
        work();
      });
    });
  });

  return {
    is: () => !isOver,
    afterwards(work) {
      if (isOver) work();
      else waiting.add(work);
      return () => void waiting.delete(work);
    },
  };
}

function phaseOf(journey: Journey): Phase {
  if (journey.at === 'joining') return 'asked';
  if (journey.at !== 'in-call') return 'none';
  return journey.call.media === 'starting' ? 'let-in' : 'flows';
}
