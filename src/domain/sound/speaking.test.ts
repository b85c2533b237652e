import { expect, test } from 'vitest';
import { createSpeaking } from './speaking';

/** Half seconds, some of them with speech. */
function heard(pieces: readonly boolean[], sentDBFS = -20) {
  const isSpeaking = createSpeaking();
  let speechMs = 0;
  return pieces.map((speech) => isSpeaking({ speechMs: (speechMs += speech ? 500 : 0), sentDBFS }));
}

test('a cough is no speech', () => expect(heard([true, false, false])).toEqual([false, false, false]));

test('a sentence is, with its pauses', () =>
  expect(heard([true, false, true, true])).toEqual([false, false, true, true]));

test('two coughs two seconds apart are none', () =>
  expect(heard([true, false, false, false, true])).not.toContain(true));

test('two seconds after the last word nobody speaks', () =>
  expect(heard([true, true, false, false, false]).at(-1)).toBe(false));

test('the prison’s voice from the loudspeaker is not the visitor’s', () =>
  expect(heard([true, true, true, true], -58)).not.toContain(true));
