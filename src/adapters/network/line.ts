import type { LinePort } from '../../ports';
import { flow } from './flow';
import { ping } from './ping';

/** Measures against the endpoint at `origin`, which may be another than the page's. */
export function createLinePort({
  origin,
  // Only a false is news: a computer with a virtual network adapter says "online" on a train in a tunnel.
  isOnline = () => globalThis.navigator?.onLine ?? true,
}: {
  readonly origin: string;
  readonly isOnline?: () => boolean;
}): LinePort {
  const endpoint = { origin, isOnline };
  return {
    ping: (length, signal) => ping(endpoint, length, signal),
    flow: (direction, plan, inFlight, signal) => flow(endpoint, direction, plan, inFlight, signal),
  };
}
