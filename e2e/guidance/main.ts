// `npm run guidance`: what carries each sentence of HMPPS’s guidance of 2020, and whether any is left out. With the path
// of the guidance’s own text it is read too, so that no sentence of it is missing from the table.
import { readFileSync } from 'node:fs';
import { readDirectory } from '../../src/domain/prisons/directory';
import { wordsOf } from './carriers';
import { guidance, titles } from './table';
import { unclaimed } from './unclaimed';

const rows = guidance.flatMap((section) => section.rows);
for (const section of guidance) {
  console.log(`\n${section.title}`);
  for (const { begins, carriedBy, because } of section.rows) {
    console.log(`  ${begins}…`);
    for (const target of carriedBy) {
      const [first = 'MISSING'] = wordsOf(target);
      console.log(`    → ${target}: ${first.length > 80 ? `${first.slice(0, 79)}…` : first}`);
    }
    if (because)
      console.log(`    (${carriedBy.length === 0 ? 'not carried' : 'not as it stands'}: ${because})`);
  }
}

const directory = readDirectory(readFileSync(new URL('../../public/prisons.json', import.meta.url), 'utf8'));
const prisons = directory.ok ? directory.value.prisons.length : 0;
console.log(`\nContacts\n  ${prisons} prisons → public/prisons.json, shown on #/prisons`);

const without = rows.filter(({ carriedBy, because }) => carriedBy.length === 0 && !because);
const broken = rows.filter(({ carriedBy }) => carriedBy.some((target) => wordsOf(target).length === 0));
const [path] = process.argv.slice(2);
const left = path === undefined ? [] : unclaimed(readFileSync(path, 'utf8'), guidance, titles);
for (const sentence of left) console.log(`  NOT IN THE TABLE: ${sentence}`);

const reasons = rows.filter(({ carriedBy }) => carriedBy.length === 0).length;
console.log(
  `\n${rows.length} sentences: ${rows.length - reasons} carried, ${reasons} with a reason why not; ${without.length + broken.length + left.length} unmapped`,
);
process.exitCode = without.length + broken.length + left.length > 0 || prisons === 0 ? 1 : 0;
