import { expect, test } from 'vitest';
import { front as inWelsh } from '../content/cy/front';
import { front } from '../content/en/front';
import { faults } from '../domain/faults';
import { whoHelps } from './whoHelps';

test.each([
  ['English', front.fault, /\bgo on\b/],
  ['Welsh', inWelsh.fault, /\bewch ymlaen\b/],
])('in %s whoever cannot go on is told whom to contact, and nobody else', (_, words, goOn) => {
  for (const { code, effect, fixer } of Object.values(faults)) {
    const told = whoHelps({ code, effect, fixer }, words);
    expect([code, goOn.test(told)]).toEqual([code, fixer === 'you' && effect !== 'blocks']);
  }
  expect(whoHelps(faults['room-pin-wrong'], words)).toContain(words.who.prison.split('. ')[1]);
});
