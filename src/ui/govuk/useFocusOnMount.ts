import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Moves focus to a message that has just appeared, so that a screen reader reads it and the keyboard goes on from
 * there. The element can take focus only until it loses it: with a lasting `tabindex`, a click on its text would
 * draw a focus ring around the whole message.
 */
export function useFocusOnMount(on: boolean) {
  const ref = useRef<HTMLDivElement>(null);
  const [focusable, setFocusable] = useState(on);

  useLayoutEffect(() => {
    if (on) ref.current?.focus();
    // Once, on mount: a message that is already there must not pull focus back while someone types.
  }, []);

  return { ref, tabIndex: focusable ? -1 : undefined, onBlur: () => setFocusable(false) };
}
