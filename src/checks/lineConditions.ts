import type { LineNews, LinePort } from '../ports';

export type Spoiling = Extract<LineNews, 'hidden' | 'offline' | 'network-changed'>;

/** Watches one try of a measurement for whatever makes it worthless. */
export interface LineConditions {
  /** Aborts as soon as nothing more can be learnt. */
  readonly ended: AbortSignal;
  /** The first thing that happened to page or network; null if nothing did. */
  spoilt(): Spoiling | null;
  /** Whether the page stood still meanwhile. */
  stalled(): boolean;
  stop(): void;
}

export function watchConditions(line: LinePort, over: AbortSignal): LineConditions {
  const trying = new AbortController();
  const end = () => trying.abort();
  let spoilt: Spoiling | null = null;
  let stalled = false;
  over.addEventListener('abort', end);
  if (over.aborted) end();
  line.watchForStalls(() => (stalled = true), trying.signal);
  line.watch((news) => {
    if (news === 'seen' || news === 'online') return;
    spoilt ??= news;
    end();
  }, trying.signal);
  return {
    ended: trying.signal,
    spoilt: () => spoilt,
    stalled: () => stalled,
    stop: () => {
      over.removeEventListener('abort', end);
      end();
    },
  };
}
