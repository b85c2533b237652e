// `npm run weight`: what a visitor's browser has to fetch, in kB (1000 bytes) after gzip, against the budget.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
if (!existsSync(dist)) {
  console.error('There is no dist/ to weigh. Run `npm run build` first.');
  process.exit(2);
}

const assets = readdirSync(new URL('assets/', dist));
const read = (asset: string) => readFileSync(new URL(`assets/${asset}`, dist));
const named = (name: RegExp) => assets.filter((asset) => name.test(asset));

/** A chunk with everything it imports statically: what must arrive before any of it runs. */
function withImports(asset: string, seen = new Set<string>()): Set<string> {
  if (seen.has(asset)) return seen;
  seen.add(asset);
  const imports = read(asset)
    .toString()
    .matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g);
  for (const [, imported = ''] of imports) withImports(imported, seen);
  return seen;
}

const page = readFileSync(new URL('index.html', dist), 'utf8');
const linked = (kind: RegExp) => [...page.matchAll(kind)].map(([, asset = '']) => asset);
const first = new Set(
  linked(/(?:src|href)="\.\/assets\/([^"]+\.js)"/g).flatMap((asset) => [...withImports(asset)]),
);
const all = (name: RegExp) => new Set(named(name).flatMap((asset) => [...withImports(asset)]));
const without = (parts: Set<string>, ...others: readonly Set<string>[]) =>
  [...parts].filter((part) => !others.some((other) => other.has(part)));
/** The half that touches devices. It fetches the call, and so is always there before it. */
const live = all(/^live-.*\.js$/);

const kB = (files: Iterable<string>) =>
  [...files].reduce((sum, asset) => sum + gzipSync(read(asset), { level: 9 }).length, 0) / 1000;

const rows: readonly (readonly [what: string, files: Iterable<string>, budget: number | null])[] = [
  ['first load, JavaScript', first, 35],
  ['first load, CSS', linked(/href="\.\/assets\/([^"]+\.css)"/g), 13],
  ['the call, when somebody means to join', without(all(/^call-.*\.js$/), first, live), 105],
  [
    'screens behind the first one, with English',
    without(all(/^(Inside|live|lineMeasuring)-.*\.js$|^inside-(?!cy-)/), first),
    null,
  ],
];

let over = 0;
for (const [what, files, budget] of rows) {
  const weight = kB(files);
  const isOver = budget !== null && weight > budget;
  if (isOver) over += 1;
  const mark = budget === null ? '' : `of ${budget}${isOver ? '  OVER BUDGET' : ''}`;
  console.log(`${weight.toFixed(1).padStart(6)} kB  ${what} ${mark}`);
}
process.exitCode = over > 0 ? 1 : 0;
