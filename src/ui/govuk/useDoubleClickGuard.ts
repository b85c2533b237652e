import { useRef } from 'preact/hooks';

/** The same second as govuk-frontend's own guard. */
const GUARD_MS = 1000;

/** Lets one press a second through, and stops the others from submitting a form as well. */
export function useDoubleClickGuard(on: boolean, onClick?: (event: MouseEvent) => void) {
  const passedAt = useRef(Number.NEGATIVE_INFINITY);

  return (event: MouseEvent) => {
    // The event's own time, so that the interface needs no clock.
    if (on && event.timeStamp - passedAt.current < GUARD_MS) {
      event.preventDefault();
      return;
    }
    passedAt.current = event.timeStamp;
    onClick?.(event);
  };
}
