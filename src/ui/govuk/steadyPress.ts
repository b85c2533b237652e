/** How far a hand that means to stay still may slip between press and release, in CSS pixels. */
const SLIP_PX = 10;

/**
 * A press that counts though the page moves under it. Browsers send a click only where press and release meet the same
 * element: on a page that grows as its checks end, whoever holds the mouse a moment longer presses in vain. Whoever
 * moves away before letting go has changed their mind, as ever (WCAG 2.5.2). A finger's release always reaches what it
 * pressed.
 */
export function steadyPress({ currentTarget, isPrimary, button, pointerId, clientX, clientY }: PointerEvent) {
  if (!isPrimary || button !== 0 || !(currentTarget instanceof HTMLElement)) return;
  const over = new AbortController();
  const release = (up: PointerEvent) => {
    if (up.pointerId !== pointerId) return;
    over.abort();
    const isElsewhere = !(up.target instanceof Node && currentTarget.contains(up.target));
    const isStill = Math.hypot(up.clientX - clientX, up.clientY - clientY) <= SLIP_PX;
    if (isElsewhere && isStill && currentTarget.isConnected) currentTarget.click();
  };
  addEventListener('pointerup', release, { signal: over.signal });
  addEventListener('pointercancel', () => over.abort(), { signal: over.signal });
}
