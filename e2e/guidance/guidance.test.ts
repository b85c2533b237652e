import { expect, it } from 'vitest';
import { guideTopicIds } from '../../src/domain/guide';
import { wordsOf } from './carriers';
import { guidance } from './table';
import { unclaimed } from './unclaimed';

const rows = guidance.flatMap((section) => section.rows);

it('maps every sentence to what carries it, or says why nothing does', () => {
  expect(rows.length).toBeGreaterThan(120);
  expect(rows.filter(({ carriedBy, because }) => carriedBy.length === 0 && !because)).toEqual([]);
});

it('names each sentence once', () => {
  const begins = rows.map((row) => row.begins);
  expect(begins.filter((begin, index) => begins.indexOf(begin) !== index)).toEqual([]);
});

it.each(rows.map((row) => [row.begins, row] as const))(
  '“%s…” is carried by what exists',
  (_, { carriedBy, says }) => {
    expect(carriedBy.filter((target) => wordsOf(target).length === 0)).toEqual([]);
    if (says) expect(carriedBy.flatMap(wordsOf).join('\n')).toMatch(says);
  },
);

it('has a topic of the guide for each row of its troubleshooting', () => {
  const topics = new Set(
    rows.flatMap(({ carriedBy }) => carriedBy.filter((target) => target.startsWith('topic'))),
  );
  // What the guidance has no row for: what came after it, or is no trouble there.
  const ours = ['speaker', 'not-let-in', 'ended'];
  expect(guideTopicIds.filter((topic) => !topics.has(`topic ${topic}`))).toEqual(ours);
});

it('finds a sentence of the guidance that no row claims, and takes titles and typists as they are', () => {
  const sections = [{ title: '', rows: [{ begins: 'Don’t be late', carriedBy: [] }] }];
  const text =
    "A title\n\n- **Don't be late** for it. Bring a hat.\n<p>1. Bring a coat.</p>\nContact details for those prisons\nX";
  expect(unclaimed(text, sections, ['A title'])).toEqual(['Bring a hat.', 'Bring a coat.']);
});
