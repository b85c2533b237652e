/**
 * Keeps the screen on while it is needed. Chrome 84, Safari 16.4 and Firefox 126 on; elsewhere, and on a low battery,
 * the system decides. A hidden tab loses the lock, so it is asked for again when the tab is seen again.
 */
export function createWakeLock(): (isNeeded: boolean) => void {
  let needed = false;
  // Also while it is being asked for: two locks, and one of them would never be let go of.
  let lock: Promise<WakeLockSentinel | null> | null = null;

  const ask = () => {
    if (!needed || lock || !navigator.wakeLock || document.visibilityState !== 'visible') return;
    const asked = navigator.wakeLock.request('screen').catch(() => null);
    const forget = () => (lock === asked ? (lock = null) : undefined);
    lock = asked;
    void asked.then((got) => (got ? got.addEventListener('release', forget) : forget()));
  };
  document.addEventListener('visibilitychange', ask);

  return (isNeeded) => {
    needed = isNeeded;
    if (needed) ask();
    else void lock?.then((got) => got?.release());
  };
}
