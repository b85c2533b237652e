import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Hears every key that is pressed in this part of the page, whatever in it has focus. It is no control itself. */
export function useKeyDown(listener: (event: KeyboardEvent) => void): RefObject<HTMLElement | null> {
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = part.current;
    element?.addEventListener('keydown', listener);
    return () => element?.removeEventListener('keydown', listener);
  }, [listener]);
  return part;
}
