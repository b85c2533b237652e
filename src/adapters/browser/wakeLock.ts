/**
 * Keeps the screen on while it is needed. Chrome 84, Safari 16.4 and Firefox 126 on; elsewhere, and on a low battery,
 * the system decides. A hidden tab loses the lock, so it is asked for again when the tab is seen again.
 */
export function createWakeLock(): (isNeeded: boolean) => void {
  let needed = false;
  let lock: WakeLockSentinel | null = null;

  const ask = async () => {
    if (!needed || lock || document.visibilityState !== 'visible') return;
    const got = await navigator.wakeLock?.request('screen').catch(() => null);
    if (!got) return;
    lock = got;
    got.addEventListener('release', () => (lock = null));
    if (!needed) void got.release();
  };
  document.addEventListener('visibilitychange', () => void ask());

  return (isNeeded) => {
    needed = isNeeded;
    if (needed) void ask();
    else void lock?.release();
  };
}
