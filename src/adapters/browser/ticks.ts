/**
 * Wakes up every so many milliseconds until the track ends by itself or the signal aborts.
 * @param isBusy whether something else has the processor for itself: then nothing is done.
 */
export async function* ticks(
  everyMs: number,
  track: MediaStreamTrack,
  signal: AbortSignal,
  isBusy: () => boolean = () => false,
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
    if (track.readyState === 'live' && !signal.aborted && !isBusy()) yield;
  }
}
