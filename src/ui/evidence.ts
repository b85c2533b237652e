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
import { lineSentence } from './lineEvidence';
import { pathSentence } from './pathEvidence';
import { clockTime } from './times';

/** How we know: each fact that decided as a sentence. `clock` tells the time of what was seen. */
export function evidenceOf(
  check: CheckState,
  limits: LineLimits,
  words: InsideWords,
  clock: (at: number) => string = clockTime,
): string[] {
  if (check.is === 'waiting' || check.verdict.is === 'undecided') return [];
  return check.verdict.evidence
    .map((fact) => evidenceSentence(fact, clock(check.decidedAt), faultOf(check), limits, words))
    .filter((sentence) => sentence !== null);
}

/** How we know one fact. Null for facts that only show progress. */
export function evidenceSentence(
  fact: Fact,
  time: string,
  fault: VisitFault | null,
  limits: LineLimits,
  { evidence, line }: InsideWords,
): string | null {
  switch (fact.saw) {
    case 'abilities':
      return fill(evidence.abilities, { time });
    case 'surroundings':
      return surroundingsSentence(fact, evidence);
    case 'refusal':
      return 'measuring' in fact ? lineSentence(fact, limits, line) : openingSentence(fact, time, evidence);
    case 'stopped':
    case 'no-answer-yet':
    case 'asking':
    case 'opened':
      return openingSentence(fact, time, evidence);
    case 'picture':
      return pictureSentence(fact, time, evidence);
    case 'level':
      return levelSentence(fact, time, fault, evidence);
    case 'better-microphone':
    case 'not-listening':
      return microphoneSentence(fact, evidence);
    case 'outputs':
    case 'outputs-unheard':
    case 'chirp':
    case 'play-refused':
    case 'answer':
      return speakerSentence(fact, time, evidence);
    case 'round-trip':
    case 'rate':
    case 'loaded-delay':
    case 'used':
    case 'disturbance':
      return lineSentence(fact, limits, line);
    case 'trying':
    case 'reach':
    case 'rehearsal':
    case 'no-rehearsal':
      return pathSentence(fact, evidence);
    case 'begun':
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
