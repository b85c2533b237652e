/** Single keys of the visit, in the order in which they are listed. */
export const shortcuts = ['M', 'C', 'S', 'I', 'O', 'F', 'L'] as const;

/** Where a letter means itself, and where an answer is due first. */
const OWN_KEYS = 'input, textarea, select, dialog';

/**
 * Presses the button that names this key: what the button forbids, the key forbids. Heard only by what stands round the
 * buttons, so that a key counts only while focus is inside (WCAG 2.1.4).
 */
export function pressByKey(event: KeyboardEvent): void {
  const { target, currentTarget, key } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
  if (!(target instanceof Element && currentTarget instanceof Element) || target.closest(OWN_KEYS)) return;
  const pressed = [...currentTarget.querySelectorAll<HTMLButtonElement>('button[aria-keyshortcuts]')].find(
    (button) => button.getAttribute('aria-keyshortcuts') === key.toUpperCase(),
  );
  if (!pressed) return;
  event.preventDefault();
  pressed.click();
}
