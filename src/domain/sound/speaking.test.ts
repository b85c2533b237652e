import { expect, test } from 'vitest';
import { createSpeaking } from './speaking';

/** Half seconds, some of them with speech. */
const heard = (...pieces: readonly boolean[]) => {
  const isSpeaking = createSpeaking();
  let speechMs = 0;
  return pieces.map((speech) => isSpeaking((speechMs += speech ? 500 : 0)));
};

test('a cough is no speech', () => expect(heard(true, false, false)).toEqual([false, false, false]));

test('a sentence is, with its pauses', () =>
  expect(heard(true, false, true, true)).toEqual([false, false, true, true]));

test('two coughs three seconds apart are none', () =>
  expect(heard(true, false, false, false, false, false, true)).not.toContain(true));

test('two seconds after the last word nobody speaks', () =>
  expect(heard(true, true, false, false, false, false).at(-1)).toBe(false));
