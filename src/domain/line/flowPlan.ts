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
const LEAST_BIN_MS = 200;
const BINS_BEFORE_ADAPTING = 3;

/** Many small requests, a few in flight, never a flood. */
export interface FlowPlan extends Bins {
  readonly roundTripMs: number;
  readonly requestBytes: number;
  readonly firstInFlight: number;
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
  return {
    roundTripMs,
    requestBytes: clamp(Math.ceil(pipe / inFlight / 512) * 512, LEAST_REQUEST_BYTES, MOST_REQUEST_BYTES),
    firstInFlight: inFlight + 1,
    paceMbps: spending.paceOverLimit * limitMbps,
    capMs: Math.max(0, Math.min(left.ms, spending.flowMs + 2 * roundTripMs)),
    mostBytes: Math.max(0, left.bytes),
    warmUpMs: Math.max(200, 2 * roundTripMs + 50),
    binMs: Math.max(LEAST_BIN_MS, roundTripMs),
  };
}

/** More in flight than the line holds only fills its buffer, and cost 5 to 40 % of the rate on 1.1 Mbps. */
export function inFlightFor(plan: FlowPlan, bins: readonly number[]): number {
  if (bins.length < BINS_BEFORE_ADAPTING) return plan.firstInFlight;
  const lately = HEADROOM * meanOf(bins.slice(-BINS_BEFORE_ADAPTING));
  const pipe = pipeBytes(Math.min(plan.paceMbps, lately), plan.roundTripMs);
  return clamp(1 + Math.ceil(pipe / plan.requestBytes), 2, MOST_IN_FLIGHT);
}
