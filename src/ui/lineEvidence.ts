import type { Fact, FactOf } from '../checks/registry';
import type { InsideWords } from '../content/words';
import type { LineLimits } from '../domain/line/limits';
import { standingOfRate } from '../domain/line/rate';
import { standingOfRoundTrip } from '../domain/line/roundTrip';
import { fill } from './fill';

type LineWords = InsideWords['line'];
type Seen<Saw extends FactOf<'line'>['saw']> = Extract<FactOf<'line'>, { saw: Saw }>;
type Telling = Seen<'round-trip' | 'rate' | 'loaded-delay' | 'used' | 'disturbance' | 'refusal'>;

const shownMbps = (mbps: number) => mbps.toFixed(mbps < 10 ? 2 : 1);

/** Sure of this much, the rest is our own clock. */
const ALL_OF_THE_PACE = 0.9;

/** What the measurement found, one sentence for each of its three verdicts and for what is beside them. */
export function lineSentence(fact: Telling, limits: LineLimits, words: LineWords): string {
  switch (fact.saw) {
    case 'refusal':
      return words.refusal[fact.why];
    case 'disturbance':
      return words.disturbance[fact.why];
    case 'round-trip':
      return fill(words.delay[standingOfRoundTrip(fact, limits.delayMs)], {
        ms: Math.round(fact.ms),
        low: Math.round(fact.lowMs),
        high: Math.round(fact.highMs),
        jitter: Math.round(fact.jitterMs),
        need: limits.delayMs,
      });
    case 'rate':
      return rateSentence(fact, limits, words);
    case 'loaded-delay':
      return fill(words.loadedDelay, { ms: Math.round(fact.ms) });
    default:
      return fill(fact.savesData ? words.usedSaving : words.used, { kB: fact.kB, seconds: fact.seconds });
  }
}

function rateSentence(fact: Seen<'rate'>, limits: LineLimits, words: LineWords): string {
  const { direction, mbps, paceMbps, lowMbps, highMbps } = fact;
  const need = direction === 'upload' ? limits.uploadMbps : limits.downloadMbps;
  const said = direction === 'upload' ? words.upload : words.download;
  const standing = standingOfRate(fact, need);
  const [low, high, pace] = [shownMbps(lowMbps), shownMbps(highMbps), paceMbps.toFixed(1)];
  // We stop as soon as it is enough, and never ask for more than the pace: what passes is "at least", and a speed
  // that we did not look for is not made up.
  const atLeast = lowMbps > ALL_OF_THE_PACE * paceMbps ? pace : low;
  return fill(said[standing], {
    mbps: standing === 'passes' ? atLeast : shownMbps(mbps),
    low,
    high,
    pace,
    need,
  });
}

/** What it costs, and what it is doing now. */
export function lineDoing(facts: readonly Fact[], { doing }: LineWords): string | null {
  const begun = facts.findLast((fact) => fact.saw === 'begun');
  if (!begun) return null;
  const cost = fill(begun.savesData ? doing.begunSaving : doing.begun, {
    MB: (begun.allowanceKB / 1000).toFixed(1),
  });
  const last = facts.findLast((fact) => fact.saw === 'progress');
  return last ? `${cost} ${stepOf(last, doing)}` : cost;
}

function stepOf({ measuring, mbps }: Seen<'progress'>, doing: LineWords['doing']): string {
  if (measuring === 'round-trip') return doing.roundTrip;
  if (mbps === null) return measuring === 'download' ? doing.download : doing.upload;
  return fill(measuring === 'download' ? doing.downloadSoFar : doing.uploadSoFar, { mbps: mbps.toFixed(1) });
}
