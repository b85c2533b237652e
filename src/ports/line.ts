import type { Arrival } from '../domain/line/bins';
import type { FlowPlan } from '../domain/line/flowPlan';
import type { Direction } from '../domain/line/limits';
import type { Ping } from '../domain/line/roundTrip';
import type { Result } from '../domain/result';

/** Why the measuring endpoint gave no data, as far as a browser can see. */
export type LineRefusal =
  /** The browser itself says that it has no network. */
  | 'offline'
  /** Nothing answered: endpoint down, name not found, or a firewall. A page cannot tell which. */
  | 'unreachable'
  | 'timed-out'
  /** 429: too many measure at once. */
  | 'busy'
  /** 5xx. */
  | 'server-error'
  /** Somebody else answered: a sign-in page of a hotel's Wi-Fi, a filter's block page, a wrong address. */
  | 'not-our-server'
  /** Our answer, but something on the way packed it, or gave us a copy that it had kept. */
  | 'altered'
  /** Not one request came through whole, while small ones were answered at once: it is not the line. */
  | 'slow-endpoint';

/** What comes between while the line is measured, so that a bad result would say nothing of the line. */
export type Disturbance = 'hidden' | 'network-changed' | 'stalled';

/** What happens to the page and its network. */
export type LineNews = 'hidden' | 'seen' | 'offline' | 'online' | 'network-changed';

export interface LinePing extends Ping {
  /** Included setting up a connection, so it says nothing of the delay. */
  readonly fresh: boolean;
  /** All it cost of the visitor's data, both ways, about. */
  readonly bytes: number;
}

export interface FlowReport {
  /** New since the last report, on a clock that starts with the flow. */
  readonly arrivals: readonly Arrival[];
  /** Every arrival before this time has been reported. */
  readonly knownUntilMs: number;
  readonly elapsedMs: number;
  /** Everything asked for so far, whether or not it came through, counted as in `arrivals`. */
  readonly askedBytes: number;
  /** All that it cost of the visitor's data so far, both ways, about. */
  readonly usedBytes: number;
  /** Requests that came through whole. */
  readonly completed: number;
}

/** How we measure the line. Nothing here throws or outlasts its own time limits. */
export interface LinePort {
  /** Whether the visitor asked pages to use little data. */
  savesData(): boolean;
  /** Whether the page is in front of the visitor, and as far as the browser knows connected. */
  circumstances(): { readonly hidden: boolean; readonly offline: boolean };
  /** Tells what changes in that from now on, until the signal stops. */
  watch(tell: (news: LineNews) => void, signal: AbortSignal): void;
  /** Tells each time that the page stood still for so long that a fast line would look slow. */
  watchForStalls(tell: () => void, signal: AbortSignal): void;
  /** `long` makes the request about 800 bytes longer, still in one TCP segment. */
  ping(length: 'short' | 'long', signal: AbortSignal): Promise<Result<LinePing, LineRefusal>>;
  /**
   * Moves incompressible bytes until it is told to stop, `plan` allows no more, or it is refused. Asks
   * `inFlight` how many requests may be under way, each time before it sends one.
   */
  flow(
    direction: Direction,
    plan: FlowPlan,
    inFlight: () => number,
    signal: AbortSignal,
  ): AsyncGenerator<Result<FlowReport, LineRefusal>, void>;
}
