import type { AsideWords, FaultWords, Steps } from '../content/words';
import { faults, type FaultId } from '../domain/faults';
import { faultsOf, guideTopicIds, type GuideTopic } from '../domain/guide';
import { slipsTo } from '../domain/slips';

type FaultTexts = Readonly<Record<FaultId, FaultWords>>;

/** As people type: without case, accents and marks. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const listsOf = (steps: Steps): readonly string[] =>
  'any' in steps ? Object.values(steps).flat() : [...steps];

/** Each topic's words by how much they say of it: its name, what else people call it, and all that it leads to. */
function textsOf(topic: GuideTopic, { topics }: AsideWords['guide'], faultTexts: FaultTexts): string[] {
  const { title, also, todo } = topics[topic];
  const causes = faultsOf(topic).map((fault) => `${faults[fault].code} ${faultTexts[fault].what}`);
  return [title, also, [...listsOf(todo), ...causes].join(' ')].map(plain);
}

type Meets = (asked: string, text: string) => boolean;

const begins: Meets = (asked, text) => ` ${text}`.includes(` ${asked}`);
/** A shorter word with a slip in it could mean anything. */
const beginsWithSlip: Meets = (asked, text) =>
  begins(asked, text) || (asked.length >= 5 && text.split(' ').some((word) => slipsTo(asked, word) <= 1));
/** A code is one word: "CAM-1" is not also "CAM-12", which begins alike. */
const isIn: Meets = (code, text) => ` ${text} `.includes(` ${code} `);

/** The topics in which each word of the question begins a word, those first whose name says it; all for no question. */
export function findTopics(
  question: string,
  guide: AsideWords['guide'],
  faultTexts: FaultTexts,
): readonly GuideTopic[] {
  const asked = plain(question);
  if (asked === '') return guideTopicIds;
  const all = guideTopicIds.map((topic) => ({ topic, texts: textsOf(topic, guide, faultTexts) }));
  const find = (words: readonly string[], meets: Meets) =>
    all
      .map(({ topic, texts }) => ({
        topic,
        // The first text by which, with those before it, every word is met.
        rank: texts.findIndex((_, last) =>
          words.every((word) => texts.slice(0, last + 1).some((text) => meets(word, text))),
        ),
      }))
      .filter(({ rank }) => rank !== -1)
      .toSorted((one, other) => one.rank - other.rank)
      .map(({ topic }) => topic);

  if (/^[a-z]{3,4} \d+$/.test(asked)) return find([asked], isIn);
  const found = find(asked.split(' '), begins);
  return found.length > 0 ? found : find(asked.split(' '), beginsWithSlip);
}
