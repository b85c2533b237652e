import { useLayoutEffect } from 'preact/hooks';
import type { Journey } from '../domain/journey';

/** Where the visitor is, or why they cannot be anywhere. */
export type Place = Journey['at'] | 'config-problem' | 'broken';

/** `data-journey` on the root element of the document: a handle for tests and support tools, see the README. */
export function usePageMark(place: Place): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['journey'] = place;
  }, [place]);
}
