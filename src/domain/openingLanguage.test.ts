import { expect, test } from 'vitest';
import { openingLanguage } from './openingLanguage';

test.each([
  [['cy', 'en-GB', 'en'], 'en', 'cy'],
  [['cy-GB'], 'en', 'cy'],
  [['pl', 'CY', 'en'], 'en', 'cy'],
  [['en-GB', 'cy'], 'en', 'en'],
  [['en-GB'], 'cy', 'cy'],
  [['cyx', 'fr'], 'en', 'en'],
  [[], 'cy', 'cy'],
] as const)('a browser that wants %j, where %s is usual, opens in %s', (wanted, usual, language) => {
  expect(openingLanguage(wanted, usual)).toBe(language);
});
