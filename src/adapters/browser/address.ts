export interface PageAddress {
  /** Puts a fragment into the address bar; the first one replaces what the page was opened with. */
  show(fragment: string): void;
  /** Reads the current fragment, now and whenever the visitor changes it (Back, a bookmark, by hand). */
  follow(): void;
}

/** The fragment of the page's address. `onChange` is told only of changes that did not come from `show`. */
export function createPageAddress(onChange: (fragment: string) => void): PageAddress {
  let shown: string | null = null;

  return {
    show(fragment) {
      if (fragment === shown) return;
      // A link may carry a PIN or a name: it must not stay in the history either.
      if (shown === null || location.hash === fragment) history.replaceState(null, '', fragment);
      else history.pushState(null, '', fragment);
      shown = fragment;
    },
    follow() {
      const read = () => {
        shown = null;
        onChange(location.hash);
      };
      addEventListener('hashchange', read);
      addEventListener('popstate', read);
      read();
    },
  };
}

/** Where this page is, without its fragment. */
export const ownAddress = () => `${location.origin}${location.pathname}`;
