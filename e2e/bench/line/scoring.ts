import { metrics, type Answer, type Finding, type Metric } from './answer';
import { marks, truthOf, type Profile } from './profiles';

/** `doubtful`: borderline, where nobody could blame it. `hedged`: borderline, where the line leaves no doubt. */
export type Score = 'right' | 'wrong' | 'doubtful' | 'hedged' | 'nothing';

/** Nearer to a mark than this, a line may be called borderline. */
const NEAR = 0.06;
/** On a lossy line that carries less than this many times the mark, TCP may or may not reach it. */
const MARGINAL = 2;
/** Most that loss and delay leave to one TCP connection, in parts of `sqrt(loss)`: Mathis et al. 1997. */
const MATHIS = Math.sqrt(3 / 2);
const SEGMENT_BITS = 1448 * 8;
const CLEAR_PASS = 1.4;
const CLEAR_FAIL = 0.9;
const SHORT_MS = 60;

const isRate = (metric: Metric) => metric !== 'roundTrip';

/** Above 1 is good, for rates and delays alike. */
function headroom(profile: Profile, metric: Metric): number {
  const ratio = truthOf(profile)[metric] / marks[metric];
  return isRate(metric) ? ratio : 1 / ratio;
}

/** Whatever the line could carry. In Mbps; without loss there is no such limit. */
const connectionMbps = ({ lossPercent = 0, roundTripMs }: Profile): number =>
  (SEGMENT_BITS / (roundTripMs * 1000)) * (MATHIS / Math.sqrt(lossPercent / 100));

/** So near to a mark, or on such a line, that nobody could blame a check for being in doubt. */
export function mayBeBorderline(profile: Profile, metric: Metric): boolean {
  const ratio = truthOf(profile)[metric] / marks[metric];
  if (Math.abs(ratio - 1) <= NEAR) return true;
  if (!isRate(metric)) return false;
  if (profile.bucketKB) return true;
  return Boolean(profile.lossPercent) && (ratio < MARGINAL || connectionMbps(profile) < marks[metric]);
}

export function scoreOf(profile: Profile, metric: Metric, finding: Finding | null): Score {
  if (!finding) return 'nothing';
  if (finding.stands === 'borderline') return mayBeBorderline(profile, metric) ? 'doubtful' : 'hedged';
  return (finding.stands === 'passes') === headroom(profile, metric) >= 1 ? 'right' : 'wrong';
}

export const scoresOf = (profile: Profile, { found }: Answer): readonly Score[] =>
  metrics.map((metric) => scoreOf(profile, metric, found[metric]));

/** Neither loss nor jitter, bucket nor an endless queue: what is measured can be compared. */
export const isClean = ({ lossPercent, jitterMs, bucketKB, queueSeconds }: Profile): boolean =>
  !lossPercent && !jitterMs && !bucketKB && !queueSeconds;

/** Of those, lines that anybody would call good, or bad. */
export const isClearPass = (profile: Profile): boolean =>
  isClean(profile) &&
  profile.roundTripMs <= SHORT_MS &&
  metrics.every((metric) => headroom(profile, metric) >= CLEAR_PASS);

export const isClearFail = (profile: Profile): boolean =>
  isClean(profile) && metrics.some((metric) => headroom(profile, metric) <= CLEAR_FAIL);

/** How far off, in parts of the truth; for a round trip in milliseconds. Null of a bound. */
export function errorOf(profile: Profile, metric: Metric, finding: Finding | null): number | null {
  if (!finding || finding.atLeast) return null;
  const truth = truthOf(profile)[metric];
  return isRate(metric) ? finding.value / truth - 1 : finding.value - truth;
}
