/**
 * Puts work off to the next turn of the event loop, when all that was begun in this one is on its way. By a message to
 * oneself: in a hidden tab timers wait for up to a second, and frames do not come at all.
 */
export function createNextTurn(): (work: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  // All in this turn, and none is lost with another that throws.
  port1.addEventListener('message', () => waiting.splice(0).forEach((work) => queueMicrotask(work)));
  port1.start();
  return (work) => {
    waiting.push(work);
    port2.postMessage(null);
  };
}
