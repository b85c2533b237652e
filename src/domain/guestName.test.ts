import { describe, expect, test } from 'vitest';
import { problemOfName, tidyName } from './guestName';

test.each([
  ['Vera Jones', null],
  ['Ms Ó Briain-Smith, Example Chambers', null],
  ['', 'empty'],
  [' \u200b ', 'empty'],
  ['x'.repeat(81), 'too-long'],
  ['vera@example.test', 'e-mail'],
  ['07700 900123', 'telephone'],
  ['Vera +44 (0)7700 900-123', 'telephone'],
  ['https://example.test', 'link'],
])('%j: %s', (typed, expected) => expect(problemOfName(typed)).toBe(expected));

const aliases =
  `Witness A|witness b|Witness AB|Witness A1|Witness-A|Witness: C|Witness (D)|Witness No. 2|Witness no 12
Witness number 3|Witness #4|Eyewitness B|Eye-witness B|Interpreter 3|Intermediary 1|Child A|Officer 12|Officer B2
Participant 7|Guest 2|Complainant C|Juror 11|Witness Alpha|Witness IV|Person X|Observer Z|Expert 3
Tyst A|Tyst B1|tyst b|Llygad-dyst B|Llygad dyst C|Cyfieithydd 2|Cyfieithydd ar y pryd 2|Cyfieithydd iaith arwyddion 1
Cyfieithydd rhif 4|Dehonglydd 1|Cyfryngwr 2|Tyst arbenigol C|Tyst gwarchodedig D|Plentyn A|Swyddog 12|Gwestai 3
Arsylwydd 2|Arsylwr 1|Parti B|Ymwelydd 4|Cleient X|Diffynnydd 2|Hawlydd B|Achwynydd C`.split(/[|\n]/);

describe.each(aliases)('the alias %j', (alias) => {
  test.each(['% Vera Jones', '% (Jones)', 'Vera Jones - %', 'Vera Jones, %', '%: Ó Briain'])(
    'must not be mixed with a name, as in %j',
    (mixed) => expect(problemOfName(mixed.replace('%', alias))).toBe('alias-and-name'),
  );
  test('may stand alone', () => expect(problemOfName(alias)).toBeNull());
});

test.each([
  'Sign language interpreter 2',
  'BSL Interpreter 1',
  'Registered intermediary 2',
  'Court interpreter A',
  'Protected witness B',
  'Interpreter 1 and Witness B',
  'Cyfieithydd 1, Tyst B',
])('%j is an alias, with nothing that tells who it is', (typed) => expect(problemOfName(typed)).toBeNull());

test.each([
  'Interpreter Jo Evans',
  'Vera Jones, interpreter',
  'Expert witness Vera Jones',
  'Cyfieithydd a thyst',
  'Cyfieithydd y llys, Vera Jones',
  'Cyfieithydd i Vera Jones',
  'Cyfieithydd o Gymru',
  'Persona Jones',
  'Partington Jones',
  'Clients of Jones',
  'Witness O’Brien',
])('%j holds no alias', (typed) => expect(problemOfName(typed)).toBeNull());

test('a name cannot hide characters that turn it round', () => {
  expect(tidyName('  Vera\u202e senoJ \n')).toBe('Vera senoJ');
});
