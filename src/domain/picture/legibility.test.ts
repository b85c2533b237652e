import { expect, test } from 'vitest';
import { legibilityOf, type Patch } from './legibility';
import { blurred, halved, noisy, print } from './print.test-data';

const seen = (patch: Patch) => legibilityOf(halved(patch));

test.each([
  [12, 0, 'sharp'],
  [12, 1.5, 'sharp'],
  [16, 0, 'sharp'],
  [16, 1.5, 'sharp'],
  [16, 3, 'blurred'],
  [24, 1.5, 'sharp'],
  [24, 3, 'blurred'],
  [36, 1.5, 'sharp'],
  [36, 4, 'blurred'],
] as const)('print of %d dots, blurred by %d, is %s, with noise or without', (size, sigma, is) => {
  const card = blurred(print(size), sigma);
  expect([0, 3, 6].map((noise) => seen(noisy(card, noise)))).toEqual([is, is, is]);
});

test('a card that moves is blurred, though only along its way', () => {
  expect(seen(blurred(print(24), 4, 'sideways'))).toBe('blurred');
});

test('a lamp in the plastic of the card is glare, however sharp the print beside it is', () => {
  const card = print(24);
  const luma = card.luma.map((value, at) => (at % card.width < card.width / 20 ? 255 : value));
  expect(seen({ ...card, luma })).toBe('glare');
});

test('a white page well exposed is no glare', () => {
  const page = print(24);
  expect(seen({ ...page, luma: page.luma.map((value) => value + 35) })).toBe('sharp');
});

test.each([
  ['a wall', 120, 'empty'],
  ['a covered lens', 10, 'dark'],
] as const)('%s is %d bright and says nothing of blur', (_, brightness, is) => {
  const { width, height } = print(24);
  const luma = new Float32Array(width * height).fill(brightness);
  expect(seen(noisy({ luma, width, height }, 6))).toBe(is);
});
