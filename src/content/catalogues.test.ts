import { expect, test } from 'vitest';
import { faults } from '../domain/faults';
import { aside as asideCy } from './cy/aside';
import { front as frontCy } from './cy/front';
import { inside as insideCy } from './cy/inside';
import { report as reportCy } from './cy/report';
import { provocations as provocationsCy } from './cy/provocations';
import { setup as setupCy } from './cy/setup';
import { support as supportCy } from './cy/support';
import { aside } from './en/aside';
import { front } from './en/front';
import { inside } from './en/inside';
import { report } from './en/report';
import { provocations } from './en/provocations';
import { setup } from './en/setup';
import { support } from './en/support';
import type { FaultWords, WelshCount } from './words';

/** Every text of a catalogue under its path, such as `inside.check.again` or `inside.faults.camera-black.todo.0`. */
function textsIn(node: unknown, path: readonly string[] = []): (readonly [path: string, text: string])[] {
  if (typeof node === 'string') return [[path.join('.'), node]];
  return Object.entries(node as object).flatMap(([key, child]) => textsIn(child, [...path, key]));
}

const catalogues = {
  en: { front, inside, aside, setup, report, support, provocations },
  cy: {
    front: frontCy,
    inside: insideCy,
    aside: asideCy,
    setup: setupCy,
    report: reportCy,
    support: supportCy,
    provocations: provocationsCy,
  },
};
const english = new Map(textsIn(catalogues.en));
const { foreign: foreignInside, ...insideAlike } = insideCy;
const { foreign: foreignInFront, ...frontAlike } = frontCy;
const foreign = [...foreignInFront, ...foreignInside];
const welsh = new Map(textsIn({ ...catalogues.cy, front: frontAlike, inside: insideAlike }));
const both = [...english, ...welsh];

/** Welsh has six plural forms and English two: the four others stand for English's `other`. */
const pairs = [...welsh].map(([path, cy]) => {
  const en = english.get(path) ?? english.get(path.replace(/\.(zero|two|few|many)$/, '.other')) ?? '';
  return { path, en, cy };
});

const found = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).toSorted().join(' ');
const quotedIn = (text: string) => [...text.matchAll(/“([^”]+)”/g)].map(([, quoted = '']) => quoted);
const textsWith = (pattern: RegExp) => both.filter(([, text]) => pattern.test(text));

test('every English text has its Welsh one: lists are as long, steps are as many', () => {
  expect([...english.keys()].filter((path) => !welsh.has(path))).toEqual([]);
  expect(pairs.filter(({ en }) => en === '')).toEqual([]);
});

test('a Welsh sentence has exactly the slots of its English source', () => {
  const slots = (text: string) => found(text, /\{\w+\}/g);
  expect(pairs.filter(({ en, cy }) => slots(cy) !== slots(en))).toEqual([]);
});

/** Names, signs and words that Welsh and English share. */
const rightlyTheSame = [
  'front.common.titled',
  'inside.check.names.camera',
  'inside.check.states.blocks',
  'inside.check.states.degrades',
  'aside.ready.networks.wifi',
  'aside.ready.outcomes.problem',
  'aside.ready.rows.system',
  ...['chrome', 'edge', 'firefox', 'safari', 'samsung'].map((name) => `aside.guide.browsers.${name}`),
  ...['windows', 'mac', 'android', 'chromeos', 'linux'].map((name) => `aside.guide.systems.${name}`),
  ...['chrome', 'edge', 'firefox', 'safari', 'samsung'].map((name) => `report.browsers.${name}`),
  ...['windows', 'mac', 'android', 'chromeos', 'linux'].map((name) => `report.systems.${name}`),
  ...['check', 'checkCode', 'fault', 'moment'].map((name) => `report.whole.${name}`),
];

test('no Welsh text is an untranslated copy of the English', () => {
  const copies = pairs.filter(({ en, cy, path }) => en === cy && !rightlyTheSame.includes(path));
  expect(copies).toEqual([]);
});

test('the list of texts that are rightly the same has no stale entry', () => {
  expect(rightlyTheSame.filter((path) => english.get(path) !== welsh.get(path))).toEqual([]);
  expect(rightlyTheSame.filter((path) => !english.has(path))).toEqual([]);
});

test('codes and names that are read over the telephone or on papers stay as they are', () => {
  const names = (text: string) => found(text, /\b[A-Z]+-\d+\b|\b(?:PIN|ID|HMPPS|VPN|Wi-Fi|dBFS|MB)\b/g);
  expect(pairs.filter(({ en, cy }) => names(cy) !== names(en))).toEqual([]);
});

test('what a Welsh sentence quotes from the page is what the page says in Welsh', () => {
  const inWelsh = (text: string) => pairs.filter(({ en }) => en === text).map(({ cy }) => cy);
  const quotations = pairs.flatMap(({ path, en, cy }) =>
    quotedIn(en)
      .filter((quoted) => !foreign.some((english) => english === quoted))
      .map((quoted) => ({ path, said: quotedIn(cy), mustBeOneOf: inWelsh(quoted) }))
      .filter(({ mustBeOneOf }) => mustBeOneOf.length > 0),
  );
  expect(quotations.length).toBeGreaterThan(0);
  expect(
    quotations.filter(({ said, mustBeOneOf }) => !mustBeOneOf.some((text) => said.includes(text))),
  ).toEqual([]);
});

test('what a Welsh sentence quotes in English, as its source does or beside the Welsh, is known to be English', () => {
  const shared = pairs.flatMap(({ en, cy }) =>
    quotedIn(cy).filter((quoted) => quotedIn(en).includes(quoted)),
  );
  const english = shared.filter((quoted) => /^[A-Z][A-Za-z& ]+$/.test(quoted));
  const beside = pairs.flatMap(({ cy }) => [...cy.matchAll(/\(“([^”]+)”\)/g)].map(([, word = '']) => word));
  expect([...new Set([...english, ...beside])].toSorted()).toEqual([...foreign].toSorted());
});

test.each([
  ['one word for a microphone', /\b[mf]icroffon/i],
  ['one word for a key of the keyboard', /\ballwedd\b/i],
  ['a soft sound after “beth”', /\bbeth (?!bynnag)[bgt]/i],
  ['no English word that nothing marks', /\(host\)/i],
])('Welsh has %s', (_, stray) => {
  expect(textsIn(catalogues.cy).filter(([, text]) => stray.test(text))).toEqual([]);
});

test('a Welsh count without one of its forms does not compile', () => {
  const { two: _mutated, ...others } = frontCy.time.minutes;
  // @ts-expect-error: only what compiles is proven here
  const count: WelshCount = others;
  expect(count.two).toBeUndefined();
});

test.each([
  ['English', english, /\bpress “([^”]+)”/gi],
  ['Welsh', welsh, /\b(?:pwyswch|bwyso) “([^”]+)”/gi],
] as const)(
  'a button that %s advice tells people to press exists under that name',
  (_language, texts, pressed) => {
    const names = [...texts.values()].flatMap((text) => [...text.matchAll(pressed)].map(([, name]) => name));
    const known = new Set<string | undefined>(texts.values());
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  },
);

test('no text asks for a sentence that stands somewhere else: advice is read where the check is not', () => {
  expect(both.filter(([, text]) => /the sentence\b|y frawddeg\b/.test(text))).toEqual([]);
});

type FaultTexts = Readonly<Record<string, FaultWords>>;
const faultTexts: { readonly [Language in keyof typeof catalogues]: FaultTexts } = {
  en: { ...front.invitationFaults, ...inside.faults },
  cy: { ...frontCy.invitationFaults, ...insideCy.faults },
};

/** Every list of steps under its fault and its variant, such as `camera-in-use any`; a bare list is for any. */
const stepsIn = (texts: FaultTexts) =>
  Object.entries(texts).flatMap(([fault, { todo }]) =>
    Object.entries('any' in todo ? todo : { any: todo }).map(
      ([variant, steps]) => [`${fault} ${variant}`, steps as readonly string[]] as const,
    ),
  );
const stepLists = { en: stepsIn(faultTexts.en), cy: stepsIn(faultTexts.cy) };

test('every fault has words in both languages, and no words are without a fault', () => {
  expect(Object.keys(faultTexts.en).toSorted()).toEqual(Object.keys(faults).toSorted());
  expect(Object.keys(faultTexts.cy).toSorted()).toEqual(Object.keys(faults).toSorted());
});

test('advice has the same variants by browser and system in both languages', () => {
  const namesOf = (lists: typeof stepLists.en) => lists.map(([name]) => name).toSorted();
  expect(namesOf(stepLists.cy)).toEqual(namesOf(stepLists.en));
  expect(namesOf(stepLists.en).some((name) => name.endsWith(' safari-mac'))).toBe(true);
});

test('every list of steps has one to five, and none is empty or said twice', () => {
  const lists = [...stepLists.en, ...stepLists.cy];
  expect(lists.filter(([, steps]) => steps.length < 1 || steps.length > 5)).toEqual([]);
  expect(lists.filter(([, steps]) => steps.some((step) => step.trim() === ''))).toEqual([]);
  expect(lists.filter(([, steps]) => new Set(steps).size < steps.length)).toEqual([]);
});

test('what is wrong is a title, without a full stop, and steps are sentences', () => {
  const titles = [...Object.values(faultTexts.en), ...Object.values(faultTexts.cy)].map(({ what }) => what);
  expect(titles.filter((what) => /[.:]$/.test(what))).toEqual([]);
  const steps = [...stepLists.en, ...stepLists.cy].flatMap(([, list]) => list);
  expect(steps.filter((step) => !/[.?]$/.test(step))).toEqual([]);
});

test('no advice says to load the page again: a check heals by itself', () => {
  const steps = [...stepLists.en, ...stepLists.cy].flatMap(([, list]) => list);
  expect(steps.filter((step) => /\b(?:reload|refresh|ail-?lwyth|llwythwch)/i.test(step))).toEqual([]);
});

test('the browser’s own “Allow” is given in both languages, as most browsers speak English', () => {
  const asked = pairs.filter(({ en }) => en.includes('“Allow”'));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(({ cy }) => !cy.includes('“Caniatáu” (“Allow”)'))).toEqual([]);
});

test('no text in either language speaks of Pexip, WebRTC, ICE or SDP', () => {
  expect(textsWith(/pexip|webrtc|\bICE\b|\bSDP\b/i)).toEqual([]);
});

test('quotes, apostrophes and ellipses are typographic in both languages', () => {
  expect(textsWith(/['"`]|\.\.\./)).toEqual([]);
});

test('quotes are opened and closed in pairs', () => {
  expect(both.filter(([, text]) => !/^[^“”]*(?:“[^“”]+”[^“”]*)*$/.test(text))).toEqual([]);
});

const { time } = frontCy;

test.each([
  ['seconds', time.seconds, ['0 eiliad', '1 eiliad', '2 eiliad', '3 eiliad', '6 eiliad', '7 eiliad']],
  ['minutes', time.minutes, ['0 munud', '1 munud', '2 funud', '3 munud', '6 munud', '7 munud']],
  ['hours', time.hours, ['0 awr', '1 awr', '2 awr', '3 awr', '6 awr', '7 awr']],
  ['days', time.daysLong, ['0 diwrnod', '1 diwrnod', '2 ddiwrnod', '3 diwrnod', '6 diwrnod', '7 diwrnod']],
] as const)('%s are right in Welsh for 0, 1, 2, 3, 6 and 7', (_, words, expected) => {
  const forms: WelshCount = words;
  const rules = new Intl.PluralRules('cy');
  const said = [0, 1, 2, 3, 6, 7].map((n) => forms[rules.select(n)]?.replace('{count}', String(n)));
  expect(said).toEqual(expected);
});

test('every count has all the forms that its language can ask for', () => {
  const counts = [...english.keys()].filter(
    (path) => path.endsWith('.other') && english.get(path)?.includes('{count}'),
  );
  expect(counts.length).toBeGreaterThan(0);
  const missing = (['en', 'cy'] as const).flatMap((language) => {
    const texts = language === 'en' ? english : welsh;
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    return counts
      .flatMap((path) => pluralCategories.map((form) => path.replace(/other$/, form)))
      .filter((path) => !texts.has(path));
  });
  expect(missing).toEqual([]);
});

// Node has Welsh calendar names, though Chromium has none: they check ours.
test('days and months are those of the Welsh calendar, Sunday and January first', () => {
  const named = (options: Intl.DateTimeFormatOptions, at: number) =>
    new Intl.DateTimeFormat('cy', { ...options, timeZone: 'UTC' }).format(at);
  const sunday = Date.UTC(2026, 10, 1);
  expect(time.days).toEqual(time.days.map((_, day) => named({ weekday: 'long' }, sunday + day * 86_400_000)));
  expect(time.months).toEqual(
    time.months.map((_, month) => named({ month: 'long' }, Date.UTC(2026, month, 1))),
  );
  expect([time.days.length, time.months.length]).toEqual([7, 12]);
});
