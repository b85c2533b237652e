/** How often this process looks at the clock. */
const EVERY_MS = 10;
const KEPT_MS = 10_000;

/** How late this process is. The node's ear stamps a sound when its turn comes: on a busy machine, later than it was. */
export function createLateness() {
  let seen: { readonly at: number; readonly lateMs: number }[] = [];
  let before = Date.now();
  const timer = setInterval(() => {
    const now = Date.now();
    const lateMs = now - before - EVERY_MS;
    before = now;
    if (lateMs > EVERY_MS) seen = [...seen.filter(({ at }) => now - at < KEPT_MS), { at: now, lateMs }];
  }, EVERY_MS);
  return {
    /** The worst since then. */
    since: (when: number) =>
      seen.reduce((worst, { at, lateMs }) => (at < when ? worst : Math.max(worst, lateMs)), 0),
    close: () => clearInterval(timer),
  };
}
