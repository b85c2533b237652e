import { expect, test } from 'vitest';
import { problemOfName, tidyName } from './guestName';

test.each([
  ['Vera Jones', null],
  ['Ms Ó Briain-Smith, Example Chambers', null],
  ['Witness A', null],
  ['Interpreter 3', null],
  ['Tyst A', null],
  ['', 'empty'],
  [' \u200b ', 'empty'],
  ['x'.repeat(81), 'too-long'],
  ['vera@example.test', 'e-mail'],
  ['07700 900123', 'telephone'],
  ['Vera +44 (0)7700 900-123', 'telephone'],
  ['https://example.test', 'link'],
  ['Witness A (Vera Jones)', 'alias-and-name'],
  ['Vera Jones - Witness A', 'alias-and-name'],
  ['Cyfieithydd 2 (Vera Jones)', 'alias-and-name'],
])('%j: %s', (typed, expected) => expect(problemOfName(typed)).toBe(expected));

test('a name cannot hide characters that turn it round', () => {
  expect(tidyName('  Vera\u202e senoJ \n')).toBe('Vera senoJ');
});
