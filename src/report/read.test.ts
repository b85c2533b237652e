import { expect, it, test } from 'vitest';
import { groupsOf, telephoneCode } from './code';
import { readGiven } from './read';
import { spelt } from './spelling';
import { summaryOf } from './summary';
import { typicalVisit } from './visits.test-data';

const summary = summaryOf(typicalVisit);
const code = telephoneCode(summary);
const groups = groupsOf(code);
const read = { ok: true, value: { is: 'code', summary } };
const said = groups.map(spelt);

test.each([
  ['as the page says it', said.join('\n')],
  ['in small letters, with spaces', said.join(' ').replaceAll(',', '').toLowerCase()],
  ['sign by sign', [...code.replaceAll('-', '')].join(', ')],
  ['with commas between its groups', groups.join(', ')],
  ['in a sentence', `The code is ${code}.`],
  ['in a long text', `Code for support\n- ${code}\n\nDevice\n- ${'Chrome 141 on Windows. '.repeat(9)}`],
])('reads a code %s', (_how, text) => {
  expect(readGiven(text)).toEqual(read);
});

test.each([
  ['Alpha', 'Alfa'],
  ['Juliet', 'Juliett'],
  ['Whisky', 'Whiskey'],
  ['xray', 'X-ray'],
  ['P', 'papa'],
])('takes “%s” for “%s”', (one, other) => {
  const withWord = (word: string) => readGiven(`${word}, ${spelt('2'.repeat(15))}`);
  const expected = readGiven(spelt('2'.repeat(16)).replace('2', other));
  expect(withWord(one)).toEqual(expected);
  expect(withWord(one)).toMatchObject({ failure: { why: 'code-check' } });
});

test.each([
  ['one word that is no letter', said.join(', ').replace(/, [^,]+$/, ', Banana'), 'not-a-report'],
  ['a sign too few', said.join(', ').replace(/, [^,]+$/, ''), 'code-length'],
  [
    'a group too many',
    `The code is ${code}-2345, I think, but the line was bad and I am not sure`,
    'not-a-report',
  ],
  ['a sign that no code has', `The code is ${code.slice(0, -1)}0`, 'code-sign'],
])('says what is wrong with %s', (_what, text, why) => {
  expect(readGiven(text)).toMatchObject({ failure: { why } });
});

it('takes a group of letters that is a letter’s name for what it is', () => {
  expect(readGiven('PAPA-PAPA-PAPA-PAPA')).toMatchObject({ failure: { found: 'PAPAPAPAPAPAPAPA' } });
});
