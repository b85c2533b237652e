export interface OnlyTab {
  /** Whether another tab of this browser has the page open. */
  isOther(): boolean;
  /** Resolves when that is known. */
  readonly known: Promise<void>;
  follow(listener: () => void): () => void;
}

/** One name for all: the address of a room must not be in it, as locks can be listed. */
const LOCK = 'visit-ready';

/** The first tab holds a lock until it is closed; every later one waits for it. Locks are never stored. */
export function createOnlyTab(): OnlyTab {
  let other = false;
  const listeners = new Set<() => void>();
  const { locks } = navigator as { readonly locks?: LockManager };
  const forEver = () => new Promise<never>(() => {});

  const known = new Promise<void>((resolve) => {
    if (!locks) return resolve();
    const first = locks.request(LOCK, { ifAvailable: true }, (lock) => {
      other = lock === null;
      resolve();
      return lock === null ? undefined : forEver();
    });
    void first
      .then(() =>
        // Granted when the other tab is closed, and then kept.
        locks.request(LOCK, () => {
          other = false;
          listeners.forEach((listener) => listener());
          return forEver();
        }),
      )
      // A page without an origin of its own, such as a sandboxed frame, may hold no locks: it cannot know.
      .catch(() => resolve());
  });

  return {
    isOther: () => other,
    known,
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
