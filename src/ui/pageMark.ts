import { useContext, useLayoutEffect } from 'preact/hooks';
import type { AsidePage } from '../domain/aside';
import type { Journey } from '../domain/journey';
import { RuntimeContext, useLanguage } from './runtime';

/** Where the visitor is, or why they cannot be anywhere. */
export type Place = Journey['at'] | AsidePage | 'config-problem' | 'broken';

/** Of the whole document, so not of a replay, which is a page within another. Nor where there is no visit at all. */
const useIsReplay = () => useContext(RuntimeContext)?.isReplay === true;

/** `data-journey` on the root element of the document: a handle for tests and support tools, see the README. */
export function usePageMark(place: Place): void {
  const isReplay = useIsReplay();
  useLayoutEffect(() => {
    if (!isReplay) document.documentElement.dataset['journey'] = place;
  }, [place]);
}

/** The language of the words on the page, by which a screen reader chooses its voice. */
export function useDocumentLanguage(): void {
  const language = useLanguage();
  const isReplay = useIsReplay();
  useLayoutEffect(() => {
    if (!isReplay) document.documentElement.lang = language;
  }, [language]);
}

/** The icon in the tab while this screen is there: seen from another tab, it says that the visit has begun. */
export function useTabIcon(file: string): void {
  useTab(() => {
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    const usual = icon?.getAttribute('href');
    icon?.setAttribute('href', file);
    return () => icon?.setAttribute('href', usual ?? '');
  }, file);
}

export function useTitle(title: string): void {
  useTab(() => {
    document.title = title;
  }, title);
}

/**
 * Changes the tab, and back once it is to be another. Not while a call begins, as a browser draws its window anew for it;
 * but at once where the visitor looks at another tab, and sees nothing else of this one.
 */
function useTab(change: () => void | (() => void), what: string): void {
  const runtime = useContext(RuntimeContext);
  useLayoutEffect(() => {
    if (runtime?.isReplay) return;
    const beginning = document.hidden ? null : runtime?.beginning;
    let undo: void | (() => void);
    const now = () => (undo = change());
    const takeBack = beginning?.afterwards(now);
    if (!beginning) now();
    return () => {
      takeBack?.();
      undo?.();
    };
  }, [what]);
}
