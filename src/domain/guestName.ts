/** What is wrong, or doubtful, with a name typed for the room. */
export type NameProblem = 'empty' | 'too-long' | 'e-mail' | 'telephone' | 'link' | 'alias-and-name';

/** Everyone in the room sees it; longer names are cut off on the prison's screen. */
export const LONGEST_NAME = 80;

const EMAIL = /\S@\S/;
const TELEPHONE = /\+?\d(?:[\s().-]*\d){6,}/;
const LINK = /\w:\/\/|\bwww\./i;

/** Judges a name as typed. `alias-and-name` is a warning: a protected identity must not be given away. */
export function problemOfName(typed: string): NameProblem | null {
  const name = tidyName(typed);
  if (name === '') return 'empty';
  if (name.length > LONGEST_NAME) return 'too-long';
  if (EMAIL.test(name)) return 'e-mail';
  if (LINK.test(name)) return 'link';
  if (TELEPHONE.test(name)) return 'telephone';
  return mixesAliasAndName(name) ? 'alias-and-name' : null;
}

/** One line, no control or direction characters: those could make a name look like another one. */
export const tidyName = (typed: string): string =>
  typed
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

// Aliases as prisons and courts give them out, in both languages: a role, and a letter or number.
const ROLES =
  'eye-?witness|witness|interpreter|translator|intermediary|observer|person|party|expert|visitor|client|' +
  'officer|child|participant|guest|applicant|complainant|claimant|defendant|respondent|supporter|juror';
const WELSH_ROLES =
  '(?:llygad-? ?)?[td]yst|[cg]yfieithydd|dehonglydd|[cg]yfryngwr|arsylw(?:r|ydd)|[pb]erson|[pb]arti|arbenigwr|' +
  'ymwelydd|[cg]leient|swyddog|[pb]lentyn|[cg]yfranogwr|[cg]westai|ymgeisydd|achwynydd|hawlydd|diffynnydd|' +
  'atebydd|cefnogwr|rheithiwr';
const BETWEEN =
  '(?:,? (?:ar y pryd|arbenigol|gwarchodedig|iaith arwyddion|number|no\\.?|rhif))?[ :#(–-]{1,3}';
const SIGN = '([a-z]{1,2}\\d{0,2}|\\d{1,3}|alpha|bravo|charlie|delta|echo|[ivx]{2,4})';
const ALIAS = new RegExp(`\\b(?:(?:${ROLES})|(${WELSH_ROLES}))${BETWEEN}${SIGN}(?![\\p{L}\\p{N}’'])`, 'giu');

/** What may stand beside an alias without telling who it is. */
const NO_NAME =
  /\b(?:the|for|and|protected|vulnerable|registered|independent|professional|expert|court|prison|defence|defense|prosecution|sign|language|british|bsl|relay|deaf|simultaneous|welsh|english|ar y pryd|arbenigol|gwarchodedig|iaith|arwyddion|llys|cymraeg|saesneg)\b/gi;

function mixesAliasAndName(name: string): boolean {
  let rest = name;
  for (const [alias, welshRole, sign = ''] of name.matchAll(ALIAS)) {
    if (isSign(sign, welshRole !== undefined)) rest = rest.replace(alias, ' ');
  }
  return rest !== name && /\p{L}{2}/u.test(rest.replace(NO_NAME, ' '));
}

/** "Witness Jo" is a name, "Witness JO" may be an alias. In Welsh `a`, `i`, `o` and `y` are words: and, for, of, the. */
const isSign = (sign: string, afterWelsh: boolean) =>
  /^(?:[A-Z]{1,4}\d*|\d+|\w{5,})$/.test(sign) ||
  (/^[a-z]\d*$/.test(sign) && !(afterWelsh && /^[aioy]$/.test(sign)));
