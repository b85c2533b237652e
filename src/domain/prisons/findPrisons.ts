import type { Prison } from './directory';
import { slipsTo } from '../slips';

type Named = Pick<Prison, 'name' | 'also'>;

/** What stands before or after a prison's name and says nothing of which one it is. */
const TITLES = /\b(?:hmp|hm|yoi|hmyoi|stc|prison|prisons|carchar|the)\b/g;

/** As people compare names: without case, accents, marks and titles. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(TITLES, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

const namesOf = ({ name, also }: Named) => [name, ...also].map(plain);

/** 0 is the name itself; the more, the farther from it. Null where it is not meant. */
function distance(asked: string, name: string): number | null {
  if (name === asked) return 0;
  if (name.startsWith(asked)) return 1;
  if (` ${name}`.includes(` ${asked}`)) return 2;
  if (name.includes(asked)) return 3;
  // A slip in one or two letters could mean anything.
  const allowed = asked.length < 4 ? 0 : asked.length < 8 ? 1 : asked.length < 12 ? 2 : 3;
  const starts = name.split(' ').map((_, index, words) => words.slice(index).join(' '));
  const slips = Math.min(...starts.map((start) => slipsTo(asked, start)));
  return slips <= allowed ? 3 + slips : null;
}

/** The prisons that may be meant, the likeliest first; all of them for an empty question. */
export function findPrisons<Found extends Named>(prisons: readonly Found[], question: string): Found[] {
  const asked = plain(question);
  if (asked === '') return [...prisons];
  return prisons
    .flatMap((prison) => {
      const all = namesOf(prison).flatMap((name) => distance(asked, name) ?? []);
      return all.length === 0 ? [] : [{ prison, far: Math.min(...all) }];
    })
    .toSorted((one, other) => one.far - other.far)
    .map(({ prison }) => prison);
}

/** The one prison that a text from outside names. Null rather than a guess: a wrong contact costs the visit. */
export function prisonNamed<Found extends Named>(prisons: readonly Found[], text: string): Found | null {
  const words = ` ${plain(text)} `;
  const named = prisons.filter((prison) => namesOf(prison).some((name) => words.includes(` ${name} `)));
  const whole = named.filter((prison) => namesOf(prison).includes(words.trim()));
  return (whole.length === 1 ? whole[0] : named.length === 1 ? named[0] : null) ?? null;
}
