export interface Capped {
  readonly signal: AbortSignal;
  /** True once the time was over, false if somebody else stopped it first. */
  timedOut(): boolean;
  /** Stops it now, and lets go of the timer and of the outer signal. */
  stop(): void;
}

/** A signal that also stops after a time. AbortSignal.any and .timeout came to Safari in 17.4 and 16. */
export function capped(outer: AbortSignal, ms: number): Capped {
  const inner = new AbortController();
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    stop();
  }, ms);
  const stop = () => {
    clearTimeout(timer);
    outer.removeEventListener('abort', stop);
    inner.abort();
  };
  if (outer.aborted) stop();
  else outer.addEventListener('abort', stop);
  return { signal: inner.signal, timedOut: () => isOver, stop };
}

/** Resolves when the signal has stopped; it may have done so already. */
export const stopped = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
