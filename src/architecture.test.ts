import { describe, expect, it, test } from 'vitest';
import { mayImport, violationsOf } from './architecture.test-data';

const sources = import.meta.glob<string>('./**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
// Test data keeps the rules of its folder, so that nothing hides in it; only these rules themselves name
// what they forbid.
const judged = Object.entries(sources).filter(
  ([path]) => !/\.test\.tsx?$/.test(path) && path !== './architecture.test-data.ts',
);

it('sees the whole program', () => {
  expect(judged.map(([path]) => path)).toEqual(expect.arrayContaining(['./main.tsx', './domain/parse.ts']));
  expect(judged.length).toBeGreaterThan(150);
});

it.each(judged)('%s keeps to the map of the program', (path, source) => {
  expect(violationsOf(path, source)).toEqual([]);
});

describe('the rules cannot be evaded', () => {
  test.each([
    ['a plain import', './ui/x.tsx', "import { a } from '../adapters/a';", 'may not import'],
    [
      'on several lines, in double quotes',
      './ui/x.tsx',
      'import {\n  a,\n}\n  from\n"../adapters/a";',
      'may not import',
    ],
    ['for what it does', './ui/x.tsx', 'import"../adapters/a"', 'may not import'],
    ['when it is needed', './ui/x.tsx', 'await import(\n  // why\n  "../adapters/a",\n);', 'may not import'],
    ['as a template', './ui/x.tsx', 'await import(`../adapters/a`);', 'may not import'],
    ['in two halves', './ui/x.tsx', "await import('../adap' + 'ters/a');", 'may not import'],
    ['of an unknown place', './ui/x.tsx', 'await import(where);', 'reading cannot tell'],
    ['all at once', './ui/x.tsx', "import.meta.glob('../../adapters/**')", 'reading cannot tell'],
    [
      'by name, all at once',
      './ui/x.tsx',
      "import.meta['globEager']('../adapters/*')",
      'reading cannot tell',
    ],
    ['to pass it on', './ui/x.tsx', "export\n{ a } from '../adapters/a';", 'may not import'],
    ['to pass all on', './ui/x.tsx', "export * as a from '../adapters/a';", 'may not import'],
    ['as a type', './content/en/x.ts', "type A = typeof import('../../visit/visit');", 'may not import'],
    ['as of old', './ui/x.ts', "import a = require('../adapters/a');", 'may not import'],
    ['as in Node', './ui/x.ts', "require('../adapters/a')", 'may not import'],
    ['from the root of the site', './ui/x.ts', "import '/src/adapters/a';", 'may not import'],
    ['round about', './ui/x.ts', "import '../ui/../adapters/a';", 'may not import'],
    ['the composition root', './visit/x.ts', "import '../live';", 'may not import'],
    ['from outside', './ui/x.ts', "import '../../e2e/lab/a';", 'may not import'],
    ['a package of another folder', './visit/x.ts', "import {\n  h,\n} from\n  'preact';", 'may not know'],
    ['a package of nobody', './ui/x.ts', "import 'left-pad';", 'may not know'],
    ['a package whose name begins alike', './ui/x.ts', "import 'preact-router';", 'may not know'],
    ['Node', './domain/x.ts', "import 'node:fs';", 'may not know'],
    [
      'as a worker',
      './ui/x.ts',
      "new Worker(new URL('../adapters/a.ts', import.meta.url))",
      'reading cannot tell',
    ],
    ['a test, from the root', './main.tsx', "import './ui/x.test-data';", 'imports a test'],
    ['a test', './ui/x.ts', "import './x.test-data';", 'imports a test'],
    ['in test data', './ui/x.test-data.ts', "import '../adapters/a';", 'may not import'],
    ['in a file named like the root', './liveliness.ts', '', 'belongs to no folder'],
    ['in a file in the root', './mainly.tsx', '', 'belongs to no folder'],
    ['in a folder that nobody knows', './utils/x.ts', '', 'belongs to no folder'],

    ['the browser', './ui/x.ts', 'navigator.onLine', 'touches navigator'],
    ['the browser by a text', './ui/x.ts', "window['navigator']", 'touches navigator'],
    ['the browser by two texts', './ui/x.ts', "window['navi' + 'gator']", 'touches navigator'],
    ['the browser by what is unknown', './ui/x.ts', 'window[which]', 'hides what it touches'],
    ['the browser, taken apart', './ui/x.ts', 'const { navigator: n } = window;', 'touches navigator'],
    ['the browser, spelt otherwise', './ui/x.ts', 'n\\u0061vigator.onLine', 'touches navigator'],
    ['the global object', './ui/x.ts', 'globalThis[which]', 'touches globalThis'],
    ['the network', './visit/x.ts', 'const ask = fetch;', 'touches fetch'],
    ['the store', './ui/x.tsx', '<p>{localStorage.length}</p>', 'touches localStorage'],
    ['code from text', './ui/x.ts', "eval('1')", 'touches eval'],
    ...['visit', 'checks', 'content', 'domain', 'ports', 'report'].flatMap((folder) => [
      [`the page, from ${folder}`, `./${folder}/x.ts`, 'document.title', 'touches document'] as const,
      [`the window, from ${folder}`, `./${folder}/x.ts`, 'f({ window })', 'touches window'] as const,
      [
        `the address, from ${folder}`,
        `./${folder}/x.ts`,
        'const { hash } = location',
        'touches location',
      ] as const,
    ]),

    ['the clock', './domain/x.ts', 'Date.now()', 'asks for the time'],
    ['the clock as a date', './visit/x.ts', 'new Date()', 'asks for the time'],
    ['the clock by another name', './domain/x.ts', 'const D = Date;', 'asks for the time'],
    ['the other clock', './checks/x.ts', 'performance.now()', 'asks for the time'],
    ['chance', './domain/x.ts', 'Math.random()', 'asks for chance'],
    ['chance, taken apart', './domain/x.ts', 'const { random } = Math;', 'asks for chance'],
    ['a state', './domain/x.ts', 'let count = 0;', 'keeps a state'],
    ['a state that others see', './domain/x.ts', 'export let count = 0;', 'keeps a state'],
    ['code among the ports', './ports/x.ts', 'export const enum A { b }', 'holds code'],
    ['a class among the ports', './ports/x.ts', 'export default class {}', 'holds code'],
    ['a value passed on by the ports', './ports/x.ts', "export * from './y';", 'holds code'],

    ['an exception', './domain/x.ts', 'try { f(); } catch {}', 'catches'],
    ['an exception, elsewhere', './domain/line/parse.ts', 'try { f(); } catch {}', 'catches'],
    ['a rejection', './visit/x.ts', 'f()\n  .catch(() => null)', 'catches'],
    ['a rejection, by a text', './visit/x.ts', "f()['catch'](() => null)", 'catches'],
    ['a rejection, in passing', './ui/x.ts', 'f().then(g, () => null)', 'catches'],

    ['recording', './adapters/x.ts', 'new MediaRecorder(stream)', 'records'],
    ['recording, by a text', './main.tsx', "window['Media' + 'Recorder']", 'records'],
    ['printing to the console', './adapters/x.ts', 'console.log(1)', 'logs'],
    ['length', './ui/x.ts', '\n'.repeat(301), 'is too long'],
    ['length, of words', './content/en/x.ts', '\n'.repeat(301), 'is too long'],
    ['nonsense', './ui/x.ts', 'import {', 'cannot be read'],
  ] as const)('by %s', (_, path, source, violation) => {
    expect(violationsOf(path, source).join()).toContain(violation);
  });
});

describe('what is allowed stays allowed', () => {
  test.each([
    ['naming in a comment', './domain/x.ts', "// import '../adapters/a'; navigator, document\nconst a = 1;"],
    ['naming in a sentence', './content/en/x.ts', "const a = 'Open the window, import(navigator)';"],
    ['a property of that name', './visit/x.ts', 'const at = { location: url.location, top: 1 };'],
    ['the page, for the screens', './ui/x.tsx', "document.title = 'a'; window.scrollTo(0, 0);"],
    [
      'a date that is given',
      './domain/x.ts',
      'const a = new Date(at).getTime() + Date.UTC(2026, 0) + Math.round(1);',
    ],
    ['letting go at the end', './checks/x.ts', 'try { f(); } finally { g(); }'],
    ['catching where the platform throws', './adapters/x.ts', 'try { f(); } catch { g(); }'],
    ['catching what does not parse', './domain/parse.ts', 'try { f(); } catch { g(); }'],
    ['a part of the own package', './ui/x.tsx', "import { useState } from 'preact/hooks';"],
    [
      'types among the ports',
      './ports/x.ts',
      "import type { A } from '../domain/a';\nexport type * from './b';",
    ],
    ['everything, for the root', './live.ts', "import { a } from './adapters/a';"],
  ])('%s', (_, path, source) => expect(violationsOf(path, source)).toEqual([]));
});

it('the map names no folder twice, and lets nobody import what imports him', () => {
  for (const [folder, others] of Object.entries(mayImport))
    for (const other of others) expect(mayImport[other], `${folder} and ${other}`).not.toContain(folder);
});
