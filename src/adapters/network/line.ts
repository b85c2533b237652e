import type { LinePort } from '../../ports';
import { flow } from './flow';
import { browserIsOnline, isHidden, savesData, watchNews } from './lineNews';
import { ping } from './ping';
import { watchForStalls } from './stalls';

/** Measures against the endpoint at `origin`, which may be another than the page's. */
export function createLinePort({
  origin,
  isOnline = browserIsOnline,
}: {
  readonly origin: string;
  readonly isOnline?: () => boolean;
}): LinePort {
  const endpoint = { origin, isOnline };
  return {
    savesData,
    circumstances: () => ({ hidden: isHidden(), offline: !isOnline() }),
    watch: watchNews,
    watchForStalls,
    ping: (length, signal) => ping(endpoint, length, signal),
    flow: (direction, plan, inFlight, signal) => flow(endpoint, direction, plan, inFlight, signal),
  };
}
