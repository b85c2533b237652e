import type { Clock } from '../../ports';

/** Stands still until a test moves it on. Waits end by themselves only when the signal aborts or time has passed. */
export function fakeClock(start = 1_000_000): Clock & { pass(ms: number): void } {
  let now = start;
  const waits = new Set<{ readonly until: number; readonly done: () => void }>();
  return {
    now: () => now,
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const wait = {
          until: now + ms,
          done: () => {
            waits.delete(wait);
            signal.removeEventListener('abort', wait.done);
            resolve();
          },
        };
        waits.add(wait);
        signal.addEventListener('abort', wait.done);
        if (signal.aborted) wait.done();
      }),
    pass(ms) {
      now += ms;
      [...waits].filter(({ until }) => until <= now).forEach(({ done }) => done());
    },
  };
}
