import type { Fact } from '../checks/registry';
import type { InsideWords } from '../content/words';
import { fill } from './fill';
import { clockTime } from './times';

const shownMbps = (mbps: number) => mbps.toFixed(mbps < 10 ? 2 : 1);

/** How we know: one fact as a sentence. Null for facts that only show progress. */
export function evidenceSentence(fact: Fact, at: number, { evidence }: InsideWords): string | null {
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
      return fill(evidence.roundTrip, { ms: Math.round(fact.ms), samples: fact.samples });
    case 'rate': {
      const words = evidence[fact.direction];
      if (fact.atLeast) return fill(words.atLeast, { mbps: shownMbps(fact.mbps) });
      const [low, high] = [shownMbps(fact.lowMbps), shownMbps(fact.highMbps)];
      return fill(words.measured, { mbps: shownMbps(fact.mbps), low, high });
    }
    default:
      return null;
  }
}

function refusalSentence(fact: Extract<Fact, { saw: 'refusal' }>, evidence: InsideWords['evidence']): string {
  if ('measuring' in fact) return evidence.lineRefusal[fact.why];
  const { afterMs: ms, name } = fact;
  return name === '' ? fill(evidence.noAnswer, { ms }) : fill(evidence.refused, { ms, name });
}
