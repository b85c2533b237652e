import { expect, test } from 'vitest';
import { fakeSpeaker } from '../adapters/fake/speaker';
import { guidanceLimits } from '../domain/line/limits';
import type { Ports } from '../ports';
import { speaker, type SpeakerFact } from './speaker';

const outputs: SpeakerFact = { saw: 'outputs', count: 2, choice: true, chosenGone: false };
const now = (count: number): SpeakerFact => ({ ...outputs, saw: 'outputs-unheard', count });
const chirp = (heardDB: number | null): SpeakerFact => ({ saw: 'chirp', heardDB });

test.each<[what: string, facts: SpeakerFact[], verdict: string]>([
  ['nothing yet', [], 'undecided'],
  ['being played', [outputs], 'undecided'],
  ['heard by the microphone', [outputs, chirp(32)], 'ready'],
  ['headphones on: the visitor is asked', [outputs, chirp(2)], 'speaker-unanswered'],
  ['no microphone: the visitor is asked', [outputs, chirp(null)], 'speaker-unanswered'],
  ['the visitor heard it', [outputs, chirp(null), { saw: 'answer', heard: true }], 'ready'],
  ['the visitor did not', [outputs, chirp(2), { saw: 'answer', heard: false }], 'speaker-not-heard'],
  ['no speaker at all', [{ ...outputs, count: 0 }], 'speaker-missing'],
  ['a browser that does not list speakers', [{ ...outputs, count: null }, chirp(30)], 'ready'],
  ['the page may not play', [outputs, { saw: 'play-refused', why: 'blocked' }], 'speaker-blocked'],
  [
    'the chosen one is gone, another sounds',
    [{ ...outputs, chosenGone: true }, chirp(30)],
    'speaker-chosen-gone',
  ],
  ['still there on the next page', [outputs, chirp(30), now(1)], 'ready'],
  ['pulled out on the next page', [outputs, chirp(30), now(0)], 'speaker-missing'],
  ['plugged in again there', [outputs, chirp(30), now(0), now(1)], 'ready'],
  ['never heard, and looked at on the next page', [now(1)], 'undecided'],
  [
    'played again after "no"',
    [outputs, chirp(2), { saw: 'answer', heard: false }, outputs, chirp(30)],
    'ready',
  ],
])('%s', (_what, facts, expected) => {
  const verdict = speaker.judge(facts, guidanceLimits);
  expect('fault' in verdict ? verdict.fault : verdict.is).toBe(expected);
});

test('plays once, and then only watches for another speaker', async () => {
  const stop = new AbortController();
  const facts: SpeakerFact[] = [];
  const ports = { speaker: fakeSpeaker(30) } as unknown as Ports;
  for await (const fact of speaker.run(ports, stop.signal, guidanceLimits)) {
    facts.push(fact);
    if (fact.saw === 'chirp') setTimeout(() => stop.abort());
  }
  expect(facts.map(({ saw }) => saw)).toEqual(['outputs', 'chirp']);
});

test('is watched without a sound on the pages after the check', async () => {
  const stop = new AbortController();
  const facts: SpeakerFact[] = [];
  const ports = { speaker: fakeSpeaker(30) } as unknown as Ports;
  const { watch = speaker.run } = speaker;
  for await (const fact of watch(ports, stop.signal, guidanceLimits)) {
    facts.push(fact);
    setTimeout(() => stop.abort());
  }
  expect(facts.map(({ saw }) => saw)).toEqual(['outputs-unheard']);
});
