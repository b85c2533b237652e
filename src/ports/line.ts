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
  | 'not-our-server';

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
  /** Everything asked for so far, whether or not it came through. */
  readonly askedBytes: number;
}

/** How we measure the line. Nothing here throws or outlasts its own time limits. */
export interface LinePort {
  /** `long` makes the request about 800 bytes longer, still in one TCP segment. */
  ping(length: 'short' | 'long', signal: AbortSignal): Promise<Result<LinePing, LineRefusal>>;
  /**
   * Moves incompressible bytes until it is told to stop, `plan.capMs` is over, or it is refused. Asks
   * `inFlight` how many requests may be under way, each time before it sends one.
   */
  flow(
    direction: Direction,
    plan: FlowPlan,
    inFlight: () => number,
    signal: AbortSignal,
  ): AsyncGenerator<Result<FlowReport, LineRefusal>, void>;
}
