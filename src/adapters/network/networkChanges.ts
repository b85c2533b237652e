import { watchNews } from './lineNews';

/** Resolves when the network may have changed, or when the signal aborts. */
export const networkChanges = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const over = new AbortController();
    const done = () => {
      over.abort();
      resolve();
    };
    signal.addEventListener('abort', done, { signal: over.signal });
    // Whether the page is looked at says nothing of its network.
    watchNews((news) => (news === 'hidden' || news === 'seen' ? undefined : done()), over.signal);
  });
