import { checkIds, type CheckId } from '../checks/registry';
import type { At } from '../domain/journey';
import { failed, ok, type Result } from '../domain/result';
import type { BrowserFamily, System } from '../domain/visitorPlatform';
import { asFound, refusal, type Refusal } from './refusal';
import type { CheckSummary, Summary } from './summary';

/** Without 0, 1, I, L, O, U, Z, which are taken for each other. 29 is a prime: see `checkSign`. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXY';
const LENGTH = 16;
const GROUP = 4;

// Everything below stands for a number, and so never changes its place: new ones come last.
const CODE_VERSION = 1;
const VERSIONS = 4;
const languages = ['en', 'cy'] as const;
const places: readonly At[] = [
  'start',
  'device-check',
  'check',
  'rules',
  'name',
  'join',
  'pin',
  'joining',
  'waiting',
  'in-call',
  'ended',
];
const PLACES = 16;
const browsers: readonly BrowserFamily[] = ['other', 'chrome', 'edge', 'firefox', 'safari', 'samsung'];
const systems: readonly System[] = ['other', 'windows', 'mac', 'ios', 'android', 'chromeos', 'linux'];
const KINDS = 8;
/** Versions of browsers, 0 where none is known. */
const NUMBERS_OF_BROWSERS = 256;
const families = ['INV', 'BRW', 'CAM', 'MIC', 'SPK', 'NET', 'JOIN', 'CALL', 'END'] as const;
const FAMILIES = 10;
const NUMBERS = 64;
const unfaulty = ['waiting', 'undecided', 'ready'] as const;
const faulty = ['faulty', 'unclear'] as const;
const STANDINGS = unfaulty.length + faulty.length * NUMBERS;
/** The only family that a check can be at fault by, which its code need not say again. */
const familyOf: { readonly [Check in CheckId]: (typeof families)[number] } = {
  browser: 'BRW',
  camera: 'CAM',
  microphone: 'MIC',
  speaker: 'SPK',
  line: 'NET',
  room: 'NET',
};

/** A digit of a number whose places have each a base of their own. */
interface Digit {
  readonly base: number;
  readonly value: number;
}

const indexIn = <Item>(list: readonly Item[], item: Item) => Math.max(0, list.indexOf(item));
const partsOf = (code: string) => {
  const [family = '', number = ''] = code.split('-');
  return { family, number: Number(number) };
};

function standing(summary: CheckSummary): number {
  if (!('code' in summary)) return unfaulty.indexOf(summary.is);
  const { number } = partsOf(summary.code);
  return unfaulty.length + faulty.length * number + faulty.indexOf(summary.is);
}

function faultNumber(code: string | null): number {
  if (code === null) return 0;
  const { family, number } = partsOf(code);
  return 1 + NUMBERS * families.findIndex((known) => known === family) + number;
}

const digitsOf = ({ language, at, platform, checks, code }: Summary): readonly Digit[] => [
  { base: VERSIONS, value: CODE_VERSION },
  { base: languages.length, value: indexIn(languages, language) },
  { base: PLACES, value: indexIn(places, at) },
  { base: KINDS, value: indexIn(browsers, platform.browser) },
  { base: KINDS, value: indexIn(systems, platform.system) },
  { base: NUMBERS_OF_BROWSERS, value: Math.min(platform.version ?? 0, NUMBERS_OF_BROWSERS - 1) },
  ...checkIds.map((id) => ({ base: STANDINGS, value: standing(checks[id]) })),
  { base: 1 + FAMILIES * NUMBERS, value: faultNumber(code) },
];

const bases = [
  VERSIONS,
  languages.length,
  PLACES,
  KINDS,
  KINDS,
  NUMBERS_OF_BROWSERS,
  ...checkIds.map(() => STANDINGS),
  1 + FAMILIES * NUMBERS,
];

/**
 * The last sign. Each place has a weight of its own, and the weights differ by no multiple of the prime 29: so one wrong
 * sign, and two that changed places, always give another sum.
 */
const checkSign = (values: readonly number[]) =>
  values.reduce((sum, value, index) => sum + value * (index + 1), 0) % SIGNS.length;

/** The code for the telephone: 16 signs in groups of four, `XXXX-XXXX-XXXX-XXXX`. */
export function telephoneCode(summary: Summary): string {
  const base = BigInt(SIGNS.length);
  let rest = digitsOf(summary).reduce(
    (number, digit) => number * BigInt(digit.base) + BigInt(digit.value),
    BigInt(0),
  );
  const values: number[] = [];
  for (let place = 1; place < LENGTH; place += 1) {
    values.unshift(Number(rest % base));
    rest /= base;
  }
  const signs = [...values, checkSign(values)].map((value) => SIGNS.charAt(value));
  return groupsOf(signs.join('')).join('-');
}

/** "ABCD", "EFGH", … of a code, with or without its hyphens. */
export const groupsOf = (code: string): readonly string[] =>
  code.replaceAll('-', '').match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];

/** Reads what somebody took down: in any case, with any spaces, dots, commas and hyphens. */
export function readTelephoneCode(text: string): Result<Summary, Refusal> {
  const signs = text.toUpperCase().replace(/[\s.,\-–—]/g, '');
  if (signs === '') return failed(refusal('nothing'));
  const stray = [...signs].find((sign) => !SIGNS.includes(sign));
  if (stray !== undefined) return failed(refusal('code-sign', { found: asFound(stray) }));
  if (signs.length !== LENGTH)
    return failed(refusal('code-length', { expected: String(LENGTH), found: String(signs.length) }));
  const values = [...signs].map((sign) => SIGNS.indexOf(sign));
  const last = values.pop();
  if (last !== checkSign(values)) return failed(refusal('code-check', { found: asFound(signs) }));
  return readDigits(values);
}

function readDigits(values: readonly number[]): Result<Summary, Refusal> {
  let rest = values.reduce((number, value) => number * BigInt(SIGNS.length) + BigInt(value), BigInt(0));
  const digits: number[] = [];
  for (let place = bases.length - 1; place >= 0; place -= 1) {
    const base = BigInt(bases[place] ?? 1);
    digits.unshift(Number(rest % base));
    rest /= base;
  }
  const [version = 0, language = 0, place = 0, browser = 0, system = 0, number = 0, ...others] = digits;
  const fault = others.pop() ?? 0;
  const at = places[place];
  if (version > CODE_VERSION) return failed(refusal('newer', { expected: '1', found: String(version) }));
  const known = { browser: browsers[browser], system: systems[system] };
  if (rest > BigInt(0) || version !== CODE_VERSION || !at || !known.browser || !known.system)
    return failed(refusal('code-check'));
  return ok({
    language: languages[language] ?? 'en',
    at,
    platform: { browser: known.browser, system: known.system, version: number === 0 ? null : number },
    checks: Object.fromEntries(
      checkIds.map((id, index) => [id, standingOf(id, others[index] ?? 0)]),
    ) as Summary['checks'],
    code: faultOf(fault),
  });
}

function standingOf(check: CheckId, value: number): CheckSummary {
  const is = unfaulty[value];
  if (is !== undefined) return { is };
  const rest = value - unfaulty.length;
  return {
    is: faulty[rest % faulty.length] ?? 'faulty',
    code: `${familyOf[check]}-${Math.floor(rest / faulty.length)}`,
  };
}

function faultOf(value: number): string | null {
  if (value === 0) return null;
  const family = families[Math.floor((value - 1) / NUMBERS)];
  return family === undefined ? null : `${family}-${(value - 1) % NUMBERS}`;
}
