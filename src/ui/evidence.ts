import type { Fact } from '../checks/registry';
import type { InsideWords } from '../content/words';
import type { LineLimits } from '../domain/line/limits';
import type { VisitFault } from '../domain/faults';
import { unreachable } from '../domain/result';
import { faultOf, type CheckState } from '../visit/checkState';
import {
  levelSentence,
  microphoneSentence,
  openingSentence,
  pictureSentence,
  speakerSentence,
} from './deviceEvidence';
import { fill } from './fill';
import { clockTime } from './times';

type RateFact = Extract<Fact, { saw: 'rate' }>;

const shownMbps = (mbps: number) => mbps.toFixed(mbps < 10 ? 2 : 1);

/** How we know: each fact that decided as a sentence. */
export function evidenceOf(check: CheckState, limits: LineLimits, words: InsideWords): string[] {
  if (check.is === 'waiting' || check.verdict.is === 'undecided') return [];
  return check.verdict.evidence
    .map((fact) => evidenceSentence(fact, check.decidedAt, faultOf(check), limits, words))
    .filter((sentence) => sentence !== null);
}

/** Null for facts that only show progress. */
function evidenceSentence(
  fact: Fact,
  at: number,
  fault: VisitFault | null,
  limits: LineLimits,
  { evidence }: InsideWords,
): string | null {
  switch (fact.saw) {
    case 'abilities':
      return fill(evidence.abilities, { time: clockTime(at) });
    case 'surroundings':
      return surroundingsSentence(fact, evidence);
    case 'refusal':
      return 'measuring' in fact ? evidence.lineRefusal[fact.why] : openingSentence(fact, at, evidence);
    case 'stopped':
    case 'no-answer-yet':
    case 'asking':
    case 'opened':
      return openingSentence(fact, at, evidence);
    case 'picture':
      return pictureSentence(fact, at, evidence);
    case 'level':
      return levelSentence(fact, at, fault, evidence);
    case 'better-microphone':
    case 'not-listening':
      return microphoneSentence(fact, evidence);
    case 'outputs':
    case 'outputs-unheard':
    case 'chirp':
    case 'play-refused':
    case 'answer':
      return speakerSentence(fact, at, evidence);
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
    case 'progress':
      return null;
    default:
      return unreachable(fact);
  }
}

function surroundingsSentence(
  { otherTab, batteryPercent }: Extract<Fact, { saw: 'surroundings' }>,
  evidence: InsideWords['evidence'],
): string {
  if (otherTab) return evidence.otherTab;
  return batteryPercent === null ? evidence.dataSaver : fill(evidence.battery, { percent: batteryPercent });
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
