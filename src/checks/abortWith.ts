/** A controller that aborts with `signal`, and may do so earlier. `AbortSignal.any` needs Safari 17.4. */
export function abortWith(signal: AbortSignal): AbortController {
  const controller = new AbortController();
  if (signal.aborted) controller.abort();
  const follow = () => controller.abort();
  signal.addEventListener('abort', follow, { once: true, signal: controller.signal });
  return controller;
}
