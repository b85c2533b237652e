import { expect, it, test } from 'vitest';
import { pages } from './pages';
import { readingAge, syllablesIn } from './readingAge';

it('tells a first reader from a statute', () => {
  expect(readingAge(['The cat sat on the mat. The dog ran to the cat.'])).toBeLessThan(6);
  expect(
    readingAge([
      'Notwithstanding the aforementioned provisions, participants undertaking consultations remain subject to institutional regulations.',
    ]),
  ).toBeGreaterThan(18);
});

it('counts a list by its lines, as it is read', () => {
  const lines = ['Open your settings', 'Choose your camera', 'Come back to this page'];
  expect(readingAge(lines)).toBeLessThan(readingAge([lines.join(' ')]));
});

test.each([
  ['prison', 2],
  ['microphone', 3],
  ['camera', 3],
  ['device', 2],
  ['asked', 1],
  ['started', 2],
  ['services', 3],
  ['table', 2],
  ['telephone', 3],
  ['visit', 2],
  ['officer', 3],
])('%s has %d syllables', (word, syllables) => expect(syllablesIn(word)).toBe(syllables));

it('is the formula of Kincaid et al., and five years', () => {
  // By hand: 9 words, 2 sentences, 10 syllables.
  expect(readingAge(['We will wait for you there. Bring a letter.'])).toBeCloseTo(
    0.39 * (9 / 2) + 11.8 * (10 / 9) - 15.59 + 5,
  );
});

it.each(pages.map(({ name, texts }) => [name, texts] as const))('%s is for a reader of 11', (_, texts) => {
  expect(readingAge(texts)).toBeLessThanOrEqual(11);
});
