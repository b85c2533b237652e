// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { Language } from '../../visit/events';
import { createVisit } from '../../visit/visit';
import { RuntimeContext } from '../runtime';
import { runtimeFor } from '../showVisit.test-data';
import { Said } from './Said';

afterEach(cleanup);

function say(language: Language, sentence: string, english: readonly string[] = []): Element {
  const visit = createVisit();
  visit.record({ at: 1, type: 'language-chosen', language });
  return render(
    <RuntimeContext.Provider value={runtimeFor(visit)}>
      <Said english={english}>{sentence}</Said>
    </RuntimeContext.Provider>,
  ).container;
}

it('marks what a Welsh sentence quotes from an English screen, and nothing else', () => {
  const sentence = 'Dewiswch “Caniatáu” (“Allow”), yna “Settings”.';
  const said = say('cy', sentence);
  expect(said.textContent).toBe(sentence);
  expect([...said.querySelectorAll('[lang="en"]')].map(({ textContent }) => textContent)).toEqual([
    'Allow',
    'Settings',
  ]);
});

it('leaves an English sentence as it is', () => {
  expect(say('en', 'Choose “Allow”.').innerHTML).toBe('Choose “Allow”.');
});

it('marks the words of the platform and the names of errors, which are English for everyone', () => {
  const sentence = 'Yng ngeiriau’r platfform: “Call rejected” #pex117, “NotAllowedError”, “Gwirio eto”.';
  const said = say('cy', sentence, ['Call rejected']);
  expect(said.textContent).toBe(sentence);
  expect([...said.querySelectorAll('[lang="en"]')].map(({ textContent }) => textContent)).toEqual([
    'Call rejected',
    'NotAllowedError',
  ]);
  expect(say('en', sentence, ['Call rejected']).innerHTML).toBe(sentence);
});

it('marks what the first screen quotes before any other words have come', () => {
  const said = say('cy', 'Dewiswch “Guest” (gwestai).');
  expect(said.querySelector('[lang="en"]')?.textContent).toBe('Guest');
});
