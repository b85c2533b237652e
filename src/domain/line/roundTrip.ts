import type { Standing } from './limits';
import { isPaced, type RateEstimate } from './rate';

/** One small request and its answer over a connection that was already open. */
export interface Ping {
  readonly ms: number;
  /** Length of the request as the server counted it. */
  readonly requestBytes: number;
}

// Numbers without a source of their own are from trials on a shaped line, 10 to 300 ms.
/** TCP and IP headers with timestamps: they cross the uplink too. */
const SEGMENT_HEADER_BYTES = 52;
/** Below 0.1 Mbps no video call works: a steeper slope is jitter. */
const STEEPEST_MS_PER_BYTE = 8 / 100;
/** Sign SPRT, p = 0.8 against 0.2 at 1 % error: decided once one side leads by ln 99 / ln 4, so by 4 pings. */
const LEAD = Math.ceil(Math.log(99) / Math.log(4));
const LEAST_PINGS = 5;
const LEAST_PINGS_WHEN_CLOSE = 12;
const CLOSE_MS = 5;
const LEAST_PINGS_WHEN_FAR = 4;
/** As a share of the limit. */
const FAR = 0.5;
/** What server and browser add, and no correction removes. */
const SYSTEMATIC_MS = 2;
/** Our answer to a ping with its TCP and IP headers: 6 ms of a downlink of 0.5 Mbps. */
const ANSWER_BYTES = 360;
/** A line's rate as its flows see it is at most this far from what one short packet sees. */
const RATE_OFF_BY = 0.4;
export const MOST_PINGS = 20;

export interface RoundTripEstimate {
  readonly ms: number;
  readonly lowMs: number;
  readonly highMs: number;
  readonly fastestMs: number;
  /** Nine of ten were faster. */
  readonly slowestTenthMs: number;
  /** How much one answer differs from the next, in the mean, as RFC 3550 (6.4.1) means it. */
  readonly jitterMs: number;
  readonly samples: number;
}

const tenths = (value: number) => Math.round(value * 10) / 10;

function ascending(values: readonly number[]): number[] {
  const sorted = [...values];
  sorted.sort((a, b) => a - b);
  return sorted;
}

function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

const meanBytes = (pings: readonly Ping[]) =>
  pings.reduce((sum, ping) => sum + ping.requestBytes, 0) / pings.length;

/**
 * Time the uplink needs for one more byte of request, from pings of two lengths. A browser's ping is 500
 * bytes of headers: 7 ms at 0.6 Mbps, which would fail a true 95 ms. Cloudflare's test errs so.
 */
export function msPerByte(pings: readonly Ping[]): number {
  const lengths = ascending(pings.map((ping) => ping.requestBytes));
  const middle = ((lengths[0] ?? 0) + (lengths.at(-1) ?? 0)) / 2;
  const small = pings.filter((ping) => ping.requestBytes <= middle);
  const large = pings.filter((ping) => ping.requestBytes > middle);
  if (small.length < 2 || large.length < 2) return 0;
  // The fastest, not the median: what a busy computer adds only ever makes a ping slower. On a true 95 ms
  // with 2 cores kept busy, eight medians of 12 pings read 97 to 105 and eight fastest 97 to 100.
  const fastest = (group: readonly Ping[]) => Math.min(...group.map((ping) => ping.ms));
  const moreMs = fastest(large) - fastest(small);
  const moreBytes = meanBytes(large) - meanBytes(small);
  return Math.min(STEEPEST_MS_PER_BYTE, Math.max(0, moreMs / moreBytes));
}

/** A rate of the line, as far as it is known: near the pace it is the pace that we know. */
type KnownRate = Pick<RateEstimate, 'mbps' | 'lowMbps' | 'paceMbps'>;

/** What the flows tell of the line after its pings. */
export interface KnownRates {
  readonly download: KnownRate;
  readonly upload: KnownRate;
}

/** How long our answer takes to come. A line as fast as the pace is likely to be faster: half of it is the fairest guess. */
const answerMsAt = (rate: KnownRate) => ANSWER_BYTES * msPerByteAt(isPaced(rate) ? 2 * rate.mbps : rate.mbps);

const msPerByteAt = (mbps: number) => 8 / 1000 / Math.max(0.05, mbps);

/** Holds what pings say of the uplink to what its flow said: a busy computer can hold up all the long ones. */
function heldTo(slope: number, rate: KnownRate): number {
  if (isPaced(rate)) return Math.min(slope, msPerByteAt(rate.lowMbps));
  const usual = msPerByteAt(rate.mbps);
  return Math.min(usual * (1 + RATE_OFF_BY), Math.max(usual * (1 - RATE_OFF_BY), slope));
}

function jitterOf(inOrder: readonly number[]): number {
  const steps = inOrder.slice(1).map((ms, index) => Math.abs(ms - (inOrder[index] ?? ms)));
  return steps.length === 0 ? 0 : steps.reduce((sum, step) => sum + step, 0) / steps.length;
}

export const medianOf = (values: readonly number[]) => quantile(ascending(values), 0.5);

/**
 * The delay without the time its own request took to be sent, and its answer to come where the rates are known by now.
 * The interval holds every limit that the
 * sequential sign test could not yet decide, so a report can be judged against another limit later.
 */
export function estimateRoundTrip(
  pings: readonly Ping[],
  rates: KnownRates | null = null,
): RoundTripEstimate {
  const slope = rates ? heldTo(msPerByte(pings), rates.upload) : msPerByte(pings);
  const answerMs = rates ? answerMsAt(rates.download) : 0;
  const corrected = pings.map(({ ms, requestBytes }) =>
    Math.max(0, ms - slope * (requestBytes + SEGMENT_HEADER_BYTES) - answerMs),
  );
  const sorted = ascending(corrected);
  const n = sorted.length;
  const ms = quantile(sorted, 0.5);
  const rank = Math.ceil((n + LEAD) / 2);
  return {
    ms: tenths(ms),
    lowMs: tenths(Math.max(0, Math.min(sorted[n - rank] ?? 0, ms - SYSTEMATIC_MS))),
    highMs: tenths(Math.max(sorted[rank - 1] ?? sorted.at(-1) ?? 0, ms + SYSTEMATIC_MS)),
    fastestMs: tenths(sorted[0] ?? 0),
    slowestTenthMs: tenths(quantile(sorted, 0.9)),
    jitterMs: tenths(jitterOf(corrected)),
    samples: n,
  };
}

export function standingOfRoundTrip(roundTrip: RoundTripEstimate, limitMs: number): Standing {
  if (roundTrip.highMs < limitMs) return 'passes';
  return roundTrip.lowMs > limitMs ? 'fails' : 'borderline';
}

/** Whether more pings would change nothing, or we have asked often enough. */
export function roundTripIsClear(roundTrip: RoundTripEstimate, limitMs: number): boolean {
  if (roundTrip.samples >= MOST_PINGS) return true;
  if (roundTrip.samples < leastPings(Math.abs(roundTrip.ms - limitMs), limitMs)) return false;
  return standingOfRoundTrip(roundTrip, limitMs) !== 'borderline';
}

function leastPings(awayMs: number, limitMs: number): number {
  if (awayMs < CLOSE_MS) return LEAST_PINGS_WHEN_CLOSE;
  return awayMs > FAR * limitMs ? LEAST_PINGS_WHEN_FAR : LEAST_PINGS;
}
