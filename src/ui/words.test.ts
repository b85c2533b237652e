import { expect, it } from 'vitest';
import { aside } from '../content/en/aside';
import { front } from '../content/en/front';
import { inside } from '../content/en/inside';
import { provocations } from '../content/en/provocations';
import { report } from '../content/en/report';
import { setup } from '../content/en/setup';
import { support } from '../content/en/support';

const sources = Object.values(
  import.meta.glob<string>(['./**/*.{ts,tsx}', '!./**/*.test*'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).map((source) => source.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, ''));

/** Records whose key comes from a value, such as `names[check]`: the compiler holds their keys to the type. */
const lookedUp = [
  'answers',
  'mend',
  'advice',
  'delay',
  'browsers',
  'by',
  'copyLetters',
  'device',
  'disturbance',
  'doubts',
  'download',
  'expects',
  'faults',
  'idEither',
  'idMore',
  'idOr',
  'invitationFaults',
  'keys',
  'kinds',
  'largeChoices',
  'leftOut',
  'legibility',
  'letters',
  'lowered',
  'machines',
  'names',
  'networks',
  'noRehearsal',
  'outcomes',
  'places',
  'problems',
  'purposes',
  'quality',
  'refusal',
  'reach',
  'roles',
  'rows',
  'shares',
  'states',
  'systems',
  'topics',
  'upload',
  'warnings',
  'when',
  'who',
  'effects',
  'fixers',
  'finders',
  'happened',
  'news',
  'sayings',
  'refused',
];

/** Each text by its section and the key that code must write to reach it; lists and plurals count as one. */
function wordsIn(node: object, path: readonly string[] = []): (readonly string[])[] {
  return Object.entries(node).flatMap(([key, child]: [string, string | object]) => {
    const here = [...path, key];
    const isWhole = typeof child === 'string' || Array.isArray(child) || 'one' in child;
    return isWhole || lookedUp.includes(key) ? [here] : wordsIn(child, here);
  });
}

const words = [
  ...wordsIn(front),
  ...wordsIn(inside),
  ...wordsIn(aside),
  ...wordsIn({ setup, report, support, provocations }),
];
const writes = (source: string, word: string) => new RegExp(`(?<![-\\w])${word}(?![-\\w])`).test(source);

it('shows every text of the catalogue somewhere: what nobody reads, nobody has to translate', () => {
  expect(words.length).toBeGreaterThan(150);
  const unread = words.filter(
    // A key such as "title" is in every section: it counts only in a file that speaks of its own.
    ([section = '', ...more]) =>
      !sources.some((source) => writes(source, section) && writes(source, more.at(-1) ?? section)),
  );
  expect(unread.map((path) => path.join('.'))).toEqual([]);
});

it('knows no record that has gone', () => {
  const keys = words.map((path) => path.at(-1));
  expect(lookedUp.filter((key) => !keys.includes(key))).toEqual([]);
});
