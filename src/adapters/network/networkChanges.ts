/** Chromium alone tells of a change from one network to another; the others only of losing and finding one. */
const connection = (): EventTarget | undefined =>
  (globalThis.navigator as Navigator & { readonly connection?: EventTarget }).connection;

/** Resolves when the network may have changed, or when the signal aborts. */
export const networkChanges = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const over = new AbortController();
    const done = () => {
      over.abort();
      resolve();
    };
    const once = { signal: over.signal };
    signal.addEventListener('abort', done, once);
    globalThis.addEventListener('online', done, once);
    globalThis.addEventListener('offline', done, once);
    connection()?.addEventListener('change', done, once);
  });
