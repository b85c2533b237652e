import { confidenceOf, meanOf } from './confidence';
import type { Standing } from './limits';

// Tuned in 186 measurements of a shaped line, 0.5 to 100 Mbps: 170 verdicts right, none wrong, 16 borderline.
const LEAST_BINS = 4;
const LEAST_BINS_TO_FAIL = 8;
const LEAST_BINS_TO_FAIL_CLEARLY = 5;
/** A newer half this much above the older one is a line that still speeds up. */
const RAMPING = 1.15;
const CLEARLY_BELOW = 0.75;
const NARROW = 0.5;
const FALLEN = 0.9;
/** Above this share of our own pace we measured the pace, not the line. */
const CENSORED = 0.93;

export interface RateEstimate {
  readonly mbps: number;
  readonly lowMbps: number;
  readonly highMbps: number;
  /** Over the newer half: a line that bursts and then falls back must not pass on its burst. */
  readonly latelyMbps: number;
  /**
   * In its best quarter. Where packets get lost, a line that can do enough keeps showing it between the gaps that TCP
   * makes; a call, which does not wait for what was lost, gets all of it.
   */
  readonly bestMbps: number;
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

export const isPaced = ({ mbps, paceMbps }: Pick<RateEstimate, 'mbps' | 'paceMbps'>) =>
  mbps > CENSORED * paceMbps;

const thousandths = (value: number) => Math.round(value * 1000) / 1000;
const newerHalf = (bins: readonly number[]) => bins.slice(Math.floor(bins.length / 2));
const olderHalf = (bins: readonly number[]) => bins.slice(0, Math.floor(bins.length / 2));

export function estimateRate(all: readonly number[], paceMbps: number, traffic: Traffic): RateEstimate {
  if (all.length < LEAST_BINS) return estimateFromTraffic(traffic, paceMbps);
  // What a line gives for a second and not again is nothing to a visit of an hour.
  const bins = hasFallen(all) ? newerHalf(all) : all;
  const { mean, low, high } = confidenceOf(bins);
  return {
    mbps: thousandths(mean),
    lowMbps: thousandths(low),
    highMbps: thousandths(high),
    latelyMbps: thousandths(meanOf(newerHalf(bins))),
    bestMbps: thousandths(meanOf(bestQuarter(bins))),
    atLeast: isPaced({ mbps: mean, paceMbps }),
    paceMbps,
  };
}

/** Surely a tenth slower than it was. What was before the fall may be of any shape. */
function hasFallen(bins: readonly number[]): boolean {
  const [older, newer] = [olderHalf(bins), newerHalf(bins)];
  return older.length >= LEAST_BINS && confidenceOf(newer).high < FALLEN * meanOf(older);
}

function bestQuarter(bins: readonly number[]): number[] {
  // Not toSorted: Safari has it from 16, and we serve 15.4.
  const sorted = [...bins];
  sorted.sort((a, b) => b - a);
  return sorted.slice(0, Math.ceil(bins.length / 4));
}

/** Even if all we asked for had come in at the last moment, the rate was at most what we asked for. */
function estimateFromTraffic(
  { arrivedBytes, askedBytes, elapsedMs }: Traffic,
  paceMbps: number,
): RateEstimate {
  const mbpsOf = (bytes: number) => thousandths((bytes * 8) / 1000 / Math.max(1, elapsedMs));
  const mbps = mbpsOf(arrivedBytes);
  const highMbps = mbpsOf(askedBytes);
  return { mbps, lowMbps: 0, highMbps, latelyMbps: mbps, bestMbps: mbps, atLeast: false, paceMbps };
}

export function standingOfRate(rate: RateEstimate, limitMbps: number): Standing {
  if (rate.lowMbps > limitMbps && rate.latelyMbps > limitMbps) return 'passes';
  return rate.highMbps < limitMbps && rate.bestMbps < limitMbps ? 'fails' : 'borderline';
}

/** Whether more bins would be a waste of the visitor's data. Failing takes more evidence than passing. */
export function rateIsClear(bins: readonly number[], rate: RateEstimate, limitMbps: number): boolean {
  if (bins.length < LEAST_BINS) return false;
  const standing = standingOfRate(rate, limitMbps);
  if (standing !== 'fails') return standing === 'passes';
  // It may rise again: all the time that there is goes into finding out.
  if (hasFallen(bins)) return false;
  const clearlyBelow = rate.highMbps < CLEARLY_BELOW * limitMbps;
  return (
    bins.length >= (clearlyBelow ? LEAST_BINS_TO_FAIL_CLEARLY : LEAST_BINS_TO_FAIL) &&
    rate.latelyMbps < limitMbps &&
    rate.latelyMbps < RAMPING * meanOf(olderHalf(bins)) &&
    (clearlyBelow || rate.highMbps - rate.lowMbps < NARROW * rate.mbps)
  );
}
