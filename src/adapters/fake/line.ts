import type { Arrival } from '../../domain/line/bins';
import type { Direction } from '../../domain/line/limits';
import { failed, ok } from '../../domain/result';
import type { LinePort, LineRefusal } from '../../ports';

const REPORT_MS = 50;
const SHORT_BYTES = 545;
const LONG_BYTES = 1345;

interface FakeLine {
  readonly downloadMbps: number;
  readonly uploadMbps: number;
  readonly roundTripMs: number;
  /** Refuses this part, the flows after their first second. */
  readonly refuses?: { readonly measuring: 'round-trip' | Direction; readonly why: LineRefusal };
}

/** A line as even as none is. Its clock is its own: nothing waits. `open` counts flows not let go of. */
export function fakeLine({ refuses, ...line }: FakeLine): LinePort & { open: number } {
  const port: LinePort & { open: number } = {
    open: 0,

    ping: async (length) => {
      if (refuses?.measuring === 'round-trip') return failed(refuses.why);
      const requestBytes = length === 'short' ? SHORT_BYTES : LONG_BYTES;
      const ms = line.roundTripMs + (8 * (requestBytes + 52)) / 1000 / line.uploadMbps;
      return ok({ ms, requestBytes, fresh: false, bytes: requestBytes + 300 });
    },

    flow: async function* flow(direction, plan, _inFlight, signal) {
      const mbps = Math.min(plan.paceMbps, direction === 'upload' ? line.uploadMbps : line.downloadMbps);
      port.open += 1;
      try {
        for (let atMs = REPORT_MS; atMs <= plan.capMs && !signal.aborted; atMs += REPORT_MS) {
          if (refuses?.measuring === direction && atMs > 1000) {
            yield failed(refuses.why);
            return;
          }
          const arrival: Arrival = { atMs, bytes: (mbps * 1000 * REPORT_MS) / 8 };
          const askedBytes = arrival.bytes * (atMs / REPORT_MS) + plan.requestBytes;
          yield ok({ arrivals: [arrival], knownUntilMs: atMs, elapsedMs: atMs, askedBytes });
        }
      } finally {
        port.open -= 1;
      }
    },
  };
  return port;
}
