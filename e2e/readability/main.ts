// `npm run readability`: the reading age of each English page, the hardest first; the aim is 11 or less.
import { pages } from './pages';
import { readingAge } from './readingAge';

const AIM = 11;

const rows = pages
  .map(({ name, texts }) => ({ name, age: readingAge(texts) }))
  .toSorted((one, other) => other.age - one.age);
for (const { name, age } of rows)
  console.log(`${age.toFixed(1).padStart(5)}  ${name}${age > AIM ? '  ABOVE THE AIM' : ''}`);

const above = rows.filter(({ age }) => age > AIM).length;
console.log(`\n${rows.length} pages, ${above} above a reading age of ${AIM}`);
process.exitCode = above > 0 ? 1 : 0;
