import type { Bins } from './bins';
import { meanOf } from './confidence';
import type { Spending } from './spending';

// Numbers without a source of their own are from trials on a shaped line, 0.5 to 100 Mbps.
const HEADROOM = 1.15;
const EXTRA_DELAY_MS = 10;
/** Fits ten TCP segments, the usual first flight: one request needs one round trip. */
const FLIGHT_BYTES = 13_900;
const LEAST_REQUEST_BYTES = 8192;
/** The endpoint refuses more. */
const MOST_REQUEST_BYTES = 256 * 1024;
/** Browsers open six HTTP/1.1 connections to one origin: one stays free for pings. */
export const MOST_IN_FLIGHT = 5;
const BIN_MS = 200;
const LEAST_WARM_UP_MS = 200;
/** For the first answers to spread out over a round trip. */
const SETTLING_MS = 150;
/** Above this, answers that come in lumps make for requests in lumps, for as long as the flow lasts. */
const LONG_MS = 150;
const BINS_BEFORE_ADAPTING = 3;
/** With two, one packet that is lost leaves the line half empty: 1.06 Mbps then read 0.7 to 0.9. */
const LEAST_IN_FLIGHT = 3;

/** Many small requests, a few in flight, never a flood. */
export interface FlowPlan extends Bins {
  readonly roundTripMs: number;
  readonly requestBytes: number;
  readonly firstInFlight: number;
  /** Asked for at once, before the pace begins. */
  readonly firstBytes: number;
  readonly paceMbps: number;
  readonly capMs: number;
  /** All that the flow may cost of the visitor's data, both ways. */
  readonly mostBytes: number;
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** Bytes on their way at this rate, with room for a little more delay than when the line is idle. */
const pipeBytes = (mbps: number, roundTripMs: number) => (mbps * 1000 * (roundTripMs + EXTRA_DELAY_MS)) / 8;

/** What is left of the time and the data of the whole measurement. */
export interface Left {
  readonly ms: number;
  readonly bytes: number;
}

export function planFlow(limitMbps: number, roundTripMs: number, spending: Spending, left: Left): FlowPlan {
  const pipe = pipeBytes(HEADROOM * limitMbps, roundTripMs);
  const inFlight = clamp(Math.ceil(pipe / FLIGHT_BYTES), 1, MOST_IN_FLIGHT - 1);
  const requestBytes = clamp(Math.ceil(pipe / inFlight / 512) * 512, LEAST_REQUEST_BYTES, MOST_REQUEST_BYTES);
  // What fits into TCP's first flight is as fast from its first round trip on as it will ever be.
  const slowStarts = requestBytes > FLIGHT_BYTES ? 2 : 1;
  const firstInFlight = Math.max(LEAST_IN_FLIGHT, inFlight + 1);
  return {
    roundTripMs,
    requestBytes,
    firstInFlight,
    // A line that lends 100 kB and then falls back shows it a fifth of a second earlier, before it can pass.
    firstBytes: roundTripMs > LONG_MS ? requestBytes : firstInFlight * requestBytes,
    paceMbps: spending.paceOverLimit * limitMbps,
    capMs: Math.max(0, Math.min(left.ms, spending.flowMs + 2 * roundTripMs)),
    mostBytes: Math.max(0, left.bytes),
    warmUpMs: Math.max(LEAST_WARM_UP_MS, slowStarts * roundTripMs + SETTLING_MS),
    binMs: BIN_MS,
  };
}

/** More in flight than the line holds only fills its buffer, and cost 5 to 40 % of the rate on 1.1 Mbps. */
export function inFlightFor(plan: FlowPlan, bins: readonly number[]): number {
  if (bins.length < BINS_BEFORE_ADAPTING) return plan.firstInFlight;
  const lately = HEADROOM * meanOf(bins.slice(-BINS_BEFORE_ADAPTING));
  const pipe = pipeBytes(Math.min(plan.paceMbps, lately), plan.roundTripMs);
  return clamp(1 + Math.ceil(pipe / plan.requestBytes), LEAST_IN_FLIGHT, MOST_IN_FLIGHT);
}
