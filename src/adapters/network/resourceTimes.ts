export interface RequestTime {
  /** From the first byte of the request to the first of the answer; null if the browser keeps it back. */
  readonly ms: number | null;
  readonly fresh: boolean;
}

// Entries come after the answer, in a task of their own.
const ENTRY_CAP_MS = 100;

/**
 * Waits for the browser's own times of one request. They leave out the queues of the page, and with a busy
 * page those are most of what a stopwatch sees. By observer, as the list of entries is full after 250.
 */
export function timeOf(url: string): { read(): Promise<RequestTime | null>; stop(): void } {
  let found: RequestTime | null = null;
  let wake = () => {};
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName(url)) {
      if (!(entry instanceof PerformanceResourceTiming)) continue;
      const ms = entry.responseStart - entry.requestStart;
      found = {
        ms: entry.requestStart > 0 && ms > 0 ? ms : null,
        fresh: entry.connectEnd > entry.connectStart,
      };
      wake();
    }
  });
  observer.observe({ type: 'resource' });
  return {
    read: async () => {
      if (!found) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ENTRY_CAP_MS);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      return found;
    },
    stop: () => observer.disconnect(),
  };
}
