/** A page that is hidden has no frames, and one that is hidden just now has none any more. */
const LATEST_MS = 50;

/**
 * Draws with the next frame, so that what a press has begun is on its way before the screen is drawn, and what comes at
 * once is drawn once. For Preact's `options.debounceRendering`, which by default draws before anything else goes on.
 */
export function drawWithNextFrame(draw: () => void): void {
  if (document.hidden) return queueMicrotask(draw);
  let isDrawn = false;
  const once = () => {
    if (isDrawn) return;
    isDrawn = true;
    draw();
  };
  requestAnimationFrame(once);
  setTimeout(once, LATEST_MS);
}
