/** A piece of the paste without spaces, and what stands around it. */
export interface Word {
  readonly text: string;
  /** Nothing but a line break between this and the next: the two may be one link. */
  readonly breaksOff: boolean;
  /** Up to 60 characters before it on its line. */
  readonly before: string;
}

// A protected link has up to about 2,000 characters. What is longer is no invitation, and not worth the time.
const longestWord = 8_192;

export function splitWords(text: string): Word[] {
  const found = [...text.matchAll(/[^\s<>"`|[\]“”‘’«»]+/g)];
  return found.flatMap((match, i) => {
    const word = trimWord(match[0]);
    if (word === '' || match[0].length > longestWord) return [];
    const end = match.index + match[0].length;
    const gap = text.slice(end, Math.min(found[i + 1]?.index ?? end, end + 100));
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    return [
      { text: word, breaksOff: /^ *\n[ >]*$/.test(gap), before: before.slice(before.lastIndexOf('\n') + 1) },
    ];
  });
}

const opening = "('*~,;.!";
const closing = ")'*~,;:.!}";

/** Without the punctuation of the sentence it stands in. */
export function trimWord(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && opening.includes(text.charAt(start))) start += 1;
  while (end > start && closing.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
