/** Wakes up every so many milliseconds until the track ends by itself or the signal aborts. */
export async function* ticks(
  everyMs: number,
  track: MediaStreamTrack,
  signal: AbortSignal,
): AsyncGenerator<void> {
  while (track.readyState === 'live' && !signal.aborted) {
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        track.removeEventListener('ended', done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, everyMs);
      track.addEventListener('ended', done);
      signal.addEventListener('abort', done);
    });
    if (track.readyState === 'live' && !signal.aborted) yield;
  }
}
