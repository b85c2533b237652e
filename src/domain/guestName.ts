/** What is wrong, or doubtful, with a name typed for the room. */
export type NameProblem = 'empty' | 'too-long' | 'e-mail' | 'telephone' | 'link' | 'alias-and-name';

/** Everyone in the room sees it; longer names are cut off on the prison's screen. */
export const LONGEST_NAME = 80;

const EMAIL = /\S@\S/;
const TELEPHONE = /\+?\d(?:[\s().-]*\d){6,}/;
const LINK = /\w:\/\/|\bwww\./i;
/** Aliases as prisons and courts give them out, in both languages: a role and a letter or number. */
const ROLE =
  'witness|interpreter|observer|person|party|expert|visitor|client|tyst|cyfieithydd|arsylwr|parti|arbenigwr|ymwelydd|cleient';
const ALIAS = new RegExp(`\\b(${ROLE})\\s+([a-z]|\\d{1,2})\\b`, 'i');
const FOLLOWS_ALIAS = /[\p{L}]{2,}/u;

/** Judges a name as typed. `alias-and-name` is a warning: a protected identity must not be given away. */
export function problemOfName(typed: string): NameProblem | null {
  const name = tidyName(typed);
  if (name === '') return 'empty';
  if (name.length > LONGEST_NAME) return 'too-long';
  if (EMAIL.test(name)) return 'e-mail';
  if (LINK.test(name)) return 'link';
  if (TELEPHONE.test(name)) return 'telephone';
  return ALIAS.test(name) && FOLLOWS_ALIAS.test(name.replace(ALIAS, '')) ? 'alias-and-name' : null;
}

/** One line, no control or direction characters: those could make a name look like another one. */
export const tidyName = (typed: string): string =>
  typed
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
