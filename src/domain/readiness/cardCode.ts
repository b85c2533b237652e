import { failed, ok, type Result } from '../result';
import type { BrowserFamily, System } from '../visitorPlatform';
import { cardChecks, outcomes, type Card, type CardCheck, type Outcome } from './card';
import type { Machine, Network } from './equipment';

/** Why a code is no card. `newer`: whole, but of a version that this page does not know yet. */
export type CardProblem = 'cut-off' | 'mistyped' | 'newer';

const VERSION = 1;
// Crockford’s: no letter looks like a digit, and capitals mean the same.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const BASE = alphabet.length;
const MINUTE_MS = 60_000;
const FIRST_MINUTE = Date.UTC(2026, 0, 1) / MINUTE_MS;
// 32⁵ minutes are 63 years.
const TIME_DIGITS = 5;
const CHECK_DIGITS = 3;

// Each place is one digit. New values go to the end of their list.
const machines: readonly Machine[] = ['unknown', 'phone', 'tablet', 'computer'];
const browsers: readonly BrowserFamily[] = ['other', 'chrome', 'edge', 'firefox', 'safari', 'samsung'];
const systems: readonly System[] = ['other', 'windows', 'mac', 'ios', 'android', 'chromeos', 'linux'];
const networks: readonly (Network | null)[] = [null, 'wifi', 'cable', 'mobile'];
const LENGTH = 1 + TIME_DIGITS + cardChecks.length + 4 + CHECK_DIGITS;

/** A card in 19 letters and digits, for the end of a link. */
export function writeCard(card: Card): string {
  const minutes = Math.max(0, Math.floor(card.at / MINUTE_MS) - FIRST_MINUTE);
  const digits = [
    VERSION,
    ...digitsOf(minutes, TIME_DIGITS),
    ...cardChecks.map((check) => outcomes.indexOf(card.outcomes[check])),
    machines.indexOf(card.machine),
    browsers.indexOf(card.browser),
    systems.indexOf(card.system),
    networks.indexOf(card.network),
  ];
  return [...digits, ...checkOf(digits)].map((digit) => alphabet.charAt(digit)).join('');
}

/** Reads a code from a link or from somebody’s hand: capitals, spaces, and a full stop behind it do not matter. */
export function readCard(code: string): Result<Card, CardProblem> {
  const digits = [...plain(code)].map((letter) => alphabet.indexOf(letter));
  const said = digits.slice(0, -CHECK_DIGITS);
  const isWhole = !digits.includes(-1) && checkOf(said).join() === digits.slice(-CHECK_DIGITS).join();
  if (!isWhole) return failed(digits.length < LENGTH ? 'cut-off' : 'mistyped');
  if (said[0] !== VERSION) return failed('newer');
  const card = digits.length === LENGTH ? cardFrom(said) : null;
  return card ? ok(card) : failed('mistyped');
}

const plain = (code: string) =>
  code
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1');

function cardFrom(digits: readonly number[]): Card | null {
  const minutes = digits.slice(1, 1 + TIME_DIGITS).reduce((sum, digit) => sum * BASE + digit, 0);
  const rest = digits.slice(1 + TIME_DIGITS);
  const seen = cardChecks.map((check, index) => [check, outcomes[rest[index] ?? -1]] as const);
  const [machine, browser, system, network] = rest.slice(cardChecks.length).map(Number);
  const kinds = {
    machine: machines[machine ?? -1],
    browser: browsers[browser ?? -1],
    system: systems[system ?? -1],
    network: networks[network ?? -1],
  };
  const isKnown = seen.every(([, outcome]) => outcome) && !Object.values(kinds).includes(undefined);
  if (!isKnown) return null;
  return {
    at: (FIRST_MINUTE + minutes) * MINUTE_MS,
    outcomes: Object.fromEntries(seen) as Record<CardCheck, Outcome>,
    ...(kinds as Pick<Card, keyof typeof kinds>),
  };
}

const digitsOf = (value: number, count: number): number[] =>
  Array.from({ length: count }, (_, place) => Math.floor(value / BASE ** (count - 1 - place)) % BASE);

/**
 * CRC-15 as in CAN (ISO 11898-1). It finds whatever is wrong within fifteen bits on end, so each wrong letter and each pair
 * that was swapped, and misses one in 32,768 of the rest.
 */
function checkOf(digits: readonly number[]): number[] {
  let sum = 0x7fff;
  for (const digit of digits) {
    sum ^= digit << 10;
    for (let bit = 0; bit < 5; bit += 1) sum = sum & 0x4000 ? ((sum << 1) ^ 0x4599) & 0x7fff : sum << 1;
  }
  return digitsOf(sum, CHECK_DIGITS);
}
