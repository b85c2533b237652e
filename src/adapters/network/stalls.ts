const TICK_MS = 50;
/** Two requests of 14 kB are under way at least, and keep a line of 1 Mbps busy for 220 ms. */
const STALL_MS = 300;
/** A page that is late this much of the time asks for less than the line could carry. */
const LATE_SHARE = 0.3;
const LEAST_WATCHED_MS = 1000;

/** See `LinePort.watchForStalls`. */
export function watchForStalls(tell: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const startMs = performance.now();
  let beforeMs = startMs;
  let lateMs = 0;
  const ticking = setInterval(() => {
    const nowMs = performance.now();
    const lateBy = nowMs - beforeMs - TICK_MS;
    beforeMs = nowMs;
    lateMs += Math.max(0, lateBy);
    const watchedMs = nowMs - startMs;
    const isLateOften = watchedMs > LEAST_WATCHED_MS && lateMs > LATE_SHARE * watchedMs;
    if (lateBy > STALL_MS || isLateOften) tell();
  }, TICK_MS);
  signal.addEventListener('abort', () => clearInterval(ticking), { once: true });
}
