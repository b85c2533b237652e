import type { Section } from './row';

/** As typists and typesetters differ. */
const plain = (text: string) =>
  text
    .replace(/<\/?p>|\*\*/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

const sentencesOf = (text: string): readonly string[] =>
  text
    .replace(/<\/p>|\t/g, '\n')
    .split('\n')
    .flatMap((line) => plain(line).split(/(?<=[.?!:]\)?)\s+(?=[A-Z('])/))
    .map((sentence) => sentence.replace(/^[-\d]+\.?\s*/, ''))
    .filter((sentence) => sentence !== '');

const LIST_OF_CONTACTS = 'Contact details for those prisons';

/** The sentences of the guidance itself that no row of the table claims. */
export function unclaimed(
  text: string,
  sections: readonly Section[],
  titles: readonly string[],
): readonly string[] {
  const claims = sections.flatMap(({ rows }) => rows.map(({ begins }) => plain(begins)));
  return sentencesOf(text.split(LIST_OF_CONTACTS)[0] ?? '').filter(
    (sentence) =>
      !titles.includes(sentence.replace(/:$/, '')) && !claims.some((claim) => sentence.startsWith(claim)),
  );
}
