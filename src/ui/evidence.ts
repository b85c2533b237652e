import type { Fact } from '../checks/registry';
import type { InsideWords } from '../content/words';
import type { LineLimits } from '../domain/line/limits';
import { fill } from './fill';
import { clockTime } from './times';

type RateFact = Extract<Fact, { saw: 'rate' }>;

/** Nobody reads a question and answers it this fast: the browser did not ask. */
const FASTEST_ANSWER_MS = 200;

const shownMbps = (mbps: number) => mbps.toFixed(mbps < 10 ? 2 : 1);

/** How we know: one fact as a sentence. Null for facts that only show progress. */
export function evidenceSentence(
  fact: Fact,
  at: number,
  limits: LineLimits,
  { evidence }: InsideWords,
): string | null {
  const time = clockTime(at);
  switch (fact.saw) {
    case 'abilities':
      return fill(evidence.abilities, { time });
    case 'refusal':
      return refusalSentence(fact, evidence);
    case 'stopped':
      return fill(evidence.stopped, { time });
    case 'picture':
      return fill(evidence.picture, { ...fact, time });
    case 'level':
      return fill(evidence.level, { dBFS: Math.round(fact.dBFS), time });
    case 'round-trip':
      return fill(evidence.roundTrip, {
        ms: Math.round(fact.ms),
        samples: fact.samples,
        need: limits.delayMs,
      });
    case 'rate':
      return rateSentence(
        fact,
        fact.direction === 'upload' ? limits.uploadMbps : limits.downloadMbps,
        evidence,
      );
    default:
      return null;
  }
}

function rateSentence(
  { direction, atLeast, mbps, lowMbps, highMbps }: RateFact,
  need: number,
  evidence: InsideWords['evidence'],
): string {
  const words = evidence[direction];
  const [low, high] = [shownMbps(lowMbps), shownMbps(highMbps)];
  // "At least" is a promise: it is made only of a speed that we are sure of, and that is enough.
  return atLeast && lowMbps >= need
    ? fill(words.atLeast, { low, need })
    : fill(words.measured, { mbps: shownMbps(mbps), low, high, need });
}

function refusalSentence(fact: Extract<Fact, { saw: 'refusal' }>, evidence: InsideWords['evidence']): string {
  if ('measuring' in fact) return evidence.lineRefusal[fact.why];
  const { afterMs: ms, name } = fact;
  const seconds = (ms / 1000).toFixed(1);
  if (name === '') return fill(evidence.noAnswer, { seconds });
  return name === 'NotAllowedError' && ms < FASTEST_ANSWER_MS
    ? fill(evidence.refusedAtOnce, { ms, name })
    : fill(evidence.refused, { seconds, name });
}
