import { expect, test } from 'vitest';
import { legibilityOf, type Patch } from './legibility';
import { blurred, halved, noisy, print } from './print.test-data';

const seen = (patch: Patch) => legibilityOf(halved(patch));

test.each([12, 16, 24, 36])(
  'print of %d dots is sharp in focus, blurred out of it, with noise or without',
  (size) => {
    for (const noise of [0, 3, 6]) {
      const at = (sigma: number) => seen(noisy(blurred(print(size), sigma), noise));
      expect([at(0), at(1), at(1.5)], `noise ${noise}`).toEqual(['sharp', 'sharp', 'sharp']);
      if (size > 12) expect([at(3), at(4)], `noise ${noise}`).toEqual(['blurred', 'blurred']);
    }
  },
);

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
