/** Groups of vowels, less a silent ending: right for nine English words in ten, which an average needs no better. */
export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeioucghsxyz]es|[^td]ed|[^laeiouy]e)$/, (ending) => ending.charAt(0));
  return spoken.match(/[aeiouy]+/g)?.length ?? 1;
}

const wordsIn = (sentence: string) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

/** A colon or a line of a list ends a thought as a full stop does. */
const sentencesIn = (text: string) =>
  text.split(/[.?!:]+(?:\s|$)/).filter((part) => wordsIn(part).length > 0);

/**
 * The age at which a child in school reads this: Flesch and Kincaid’s grade (Kincaid et al. 1975) and five years. A text of
 * few sentences says little: give it a page.
 */
export function readingAge(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesIn);
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return grade + 5;
}
