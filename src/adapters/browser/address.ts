export interface PageAddress {
  /**
   * Puts a fragment into the address bar; the first one replaces what the page was opened with. `kept` stays beside it
   * in this tab until it closes, and in no list of visited pages.
   */
  show(fragment: string, kept: unknown): void;
  /** Reads the current fragment, now and whenever the visitor changes it (Back, a bookmark, by hand). */
  follow(): void;
}

/**
 * The fragment of the page's address. `onChange` is told only of changes that did not come from `show`; with the first
 * fragment, of what was kept beside it before the page was loaded again.
 */
export function createPageAddress(onChange: (fragment: string, kept: unknown) => void): PageAddress {
  let shown: string | null = null;
  let beside = '';

  return {
    show(fragment, kept) {
      const text = JSON.stringify(kept);
      if (fragment === shown && text === beside) return;
      // A link may carry a PIN or a name: it must not stay in the history either.
      if (shown === null || fragment === shown || location.hash === fragment)
        history.replaceState(kept, '', fragment);
      else history.pushState(kept, '', fragment);
      shown = fragment;
      beside = text;
    },
    follow() {
      const read = (kept: unknown) => {
        shown = null;
        onChange(location.hash, kept);
      };
      addEventListener('hashchange', () => read(null));
      addEventListener('popstate', () => read(null));
      read(history.state);
    },
  };
}

/** Where this page is, without its fragment. */
export const ownAddress = () => `${location.origin}${location.pathname}`;
