import type { Journey } from '../domain/journey';
import type { Visit } from './visit';

/** How a call begins: the room is asked, it lets the visitor in, and picture and sound come. */
type Phase = 'asked' | 'let-in' | 'flows';

/**
 * Milliseconds. A room that answers does so within the first; what comes through at all, within the second; the third is
 * from the moment in which picture and sound flow to the first picture on the screen, on a slow machine.
 */
const AT_MOST_MS: Readonly<Record<Phase, number>> = { asked: 1500, 'let-in': 3000, flows: 500 };

/** While a call begins it has the processor for itself: on an old laptop each thing done beside it delays its picture. */
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
  let phase: Phase | null = null;
  let isOver = true;
  let changes = 0;

  const end = () => {
    isOver = true;
    waiting.forEach((work) => {
      waiting.delete(work);
      work();
    });
  };
  visit.subscribe(() => {
    const now = phaseOf(visit.state().journey);
    if (now === phase) return;
    phase = now;
    changes += 1;
    if (now === null) return end();
    isOver = false;
    const change = changes;
    void wait(AT_MOST_MS[now]).then(() => (change === changes ? end() : undefined));
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

function phaseOf(journey: Journey): Phase | null {
  if (journey.at === 'joining') return 'asked';
  if (journey.at !== 'in-call') return null;
  return journey.call.media === 'starting' ? 'let-in' : 'flows';
}
