import type { Arrival } from '../../domain/line/bins';
import type { Direction } from '../../domain/line/limits';
import { failed, ok } from '../../domain/result';
import type { LineNews, LinePort, LineRefusal } from '../../ports';
import { fakeClock } from './clock';

const REPORT_MS = 50;
const SHORT_BYTES = 545;
const LONG_BYTES = 1345;
const ANSWER_BYTES = 300;

/** Whoever waited for the clock hears of it before it goes on. */
const clockHeard = Promise.resolve();

interface FakeLine {
  readonly downloadMbps: number;
  readonly uploadMbps: number;
  readonly roundTripMs: number;
  /** How much longer pings take while a flow is on. */
  readonly bloatMs?: number;
  readonly savesData?: boolean;
  /** Refuses this part, the flows after their first second. */
  readonly refuses?: { readonly measuring: 'round-trip' | Direction; readonly why: LineRefusal };
  /** Called after each report of a flow, with the milliseconds since the first. */
  readonly during?: (port: FakeLinePort, direction: Direction, atMs: number) => void;
}

export interface FakeLinePort extends LinePort {
  /** Its own: nothing waits, and the measuring moves it on. */
  readonly clock: ReturnType<typeof fakeClock>;
  /** Flows not let go of. */
  open: number;
  /** What goes wrong from now on; null for nothing. */
  refuses: FakeLine['refuses'] | null;
  /** How many still listen. */
  watchers(): number;
  happens(news: LineNews): void;
  stalls(): void;
}

/** A line as even as none is. */
export function fakeLine({
  bloatMs = 0,
  savesData = false,
  during = () => {},
  ...line
}: FakeLine): FakeLinePort {
  const watchers = new Set<(news: LineNews) => void>();
  const stallWatchers = new Set<() => void>();
  const circumstances = { hidden: false, offline: false };
  const join = <Tell>(all: Set<Tell>, tell: Tell, signal: AbortSignal) => {
    if (signal.aborted) return;
    all.add(tell);
    signal.addEventListener('abort', () => all.delete(tell));
  };

  const port: FakeLinePort = {
    clock: fakeClock(0),
    open: 0,
    refuses: line.refuses,
    savesData: () => savesData,
    circumstances: () => ({ ...circumstances }),
    watch: (tell, signal) => join(watchers, tell, signal),
    watchForStalls: (tell, signal) => join(stallWatchers, tell, signal),
    watchers: () => watchers.size + stallWatchers.size,
    stalls: () => [...stallWatchers].forEach((tell) => tell()),
    happens(news) {
      if (news === 'hidden' || news === 'seen') circumstances.hidden = news === 'hidden';
      if (news === 'offline' || news === 'online') circumstances.offline = news === 'offline';
      [...watchers].forEach((tell) => tell(news));
    },

    ping: async (length, signal) => {
      if (port.refuses?.measuring === 'round-trip') return failed(port.refuses.why);
      const requestBytes = length === 'short' ? SHORT_BYTES : LONG_BYTES;
      const busyMs = port.open > 0 ? bloatMs : 0;
      const ms = line.roundTripMs + busyMs + (8 * (requestBytes + 52)) / 1000 / line.uploadMbps;
      // Beside a flow it is the flow that moves the clock on.
      for (let leftMs = port.open === 0 ? ms : 0; leftMs > 0 && !signal.aborted; leftMs -= REPORT_MS) {
        port.clock.pass(Math.min(leftMs, REPORT_MS));
        await clockHeard;
      }
      if (signal.aborted) return failed('timed-out');
      return ok({ ms, requestBytes, fresh: false, bytes: requestBytes + ANSWER_BYTES });
    },

    flow: async function* flow(direction, plan, _inFlight, signal) {
      const mbps = Math.min(plan.paceMbps, direction === 'upload' ? line.uploadMbps : line.downloadMbps);
      const bytes = (mbps * 1000 * REPORT_MS) / 8;
      port.open += 1;
      try {
        for (let atMs = REPORT_MS; atMs <= plan.capMs && !signal.aborted; atMs += REPORT_MS) {
          if (port.refuses?.measuring === direction && atMs > 1000) {
            yield failed(port.refuses.why);
            return;
          }
          const arrival: Arrival = { atMs, bytes };
          const usedBytes = bytes * (atMs / REPORT_MS);
          if (usedBytes > plan.mostBytes) return;
          const askedBytes = usedBytes + plan.requestBytes;
          const completed = Math.floor(usedBytes / plan.requestBytes);
          port.clock.pass(REPORT_MS);
          yield ok({
            arrivals: [arrival],
            knownUntilMs: atMs,
            elapsedMs: atMs,
            askedBytes,
            usedBytes,
            completed,
          });
          during(port, direction, atMs);
        }
      } finally {
        port.open -= 1;
      }
    },
  };
  return port;
}
