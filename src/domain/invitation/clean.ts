import { decodeUri } from '../parse';

/** Undoes what mail programs, web pages and keyboards do to text. Line breaks stay; they may be in a link. */
export function clean(text: string): string {
  const readable = decodeEntities(decodeQuotedPrintable(text));
  return joinBracketedLinks(foldCharacters(readable)).trim();
}

/** The source of a message: `=3D` for `=`, and lines that end in `=` go on. */
function decodeQuotedPrintable(text: string): string {
  // A key whose value begins on the next line ends in `=` too, and must keep it.
  const joined = text.replace(/([?&]\w{1,20}=)\r?\n/g, '$1').replace(/([\w.@%/-])=[ \t]?\r?\n/g, '$1');
  if (!joined.includes('=3D')) return joined;
  return joined.replace(/(?:=[0-9A-F]{2})+/g, (run) => decodeUri(run.replace(/=/g, '%')) ?? run);
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  commat: '@',
  num: '#',
  quest: '?',
  equals: '=',
  colon: ':',
  sol: '/',
  period: '.',
  shy: '',
};

function decodeEntities(text: string): string {
  return text
    .replace(/&(?:amp;)+/gi, '&')
    .replace(/&([a-z]{2,6});/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
    .replace(/&#(\d{1,7});/g, (_, digits: string) => character(Number(digits)))
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, digits: string) => character(Number.parseInt(digits, 16)));
}

const character = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

const invisible = /\p{Default_Ignorable_Code_Point}/gu;

function foldCharacters(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]/g, ' ')
    .replace(invisible, '')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/(?!\d)\p{Nd}/gu, inOurDigits);
}

/** Unicode lays out the digits of each script from nought to nine, so the ones before a digit tell its value. */
function inOurDigits(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

/** Plain-text mail puts long links in `<` `>` so that they may be broken anywhere. */
const joinBracketedLinks = (text: string) =>
  text.replace(/<( {0,3}https?:[^<>]{1,4000})>/gi, (_, link: string) => ` ${link.replace(/ *\n\s*/g, '')} `);
