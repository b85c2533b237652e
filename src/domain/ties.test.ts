import { expect, it, test } from 'vitest';
import { allHold, answeredAt, isAnsweredSince, isInterrupted, measureFor } from './ties';

const seconds = (count: number) => count * 1000;

test.each([
  ['nothing is broken', {}, 'none'],
  ['the node has just fallen silent', { answers: 0 }, 'ask'],
  ['it has been silent for as long as a node keeps a place', { answers: -seconds(121) }, 'give-up'],
  [
    'it is silent, and nothing else can be mended before',
    { answers: 0, news: 0, media: -seconds(60) },
    'ask',
  ],
  ['only the stream of news is closed', { news: 0 }, 'open-news'],
  ['it cannot be opened', { news: -seconds(33) }, 'leave-place'],
  ['picture and sound stopped a moment ago', { media: -seconds(5) }, 'none'],
  ['they do not come back', { media: -seconds(13) }, 'call-again'],
] as const)('where %s', (_where, broken, measure) => {
  expect(measureFor({ ...allHold, ...broken }, 1)).toBe(measure);
});

it('is news to nobody when it lasts less than two seconds', () => {
  const ties = { ...allHold, media: 1000 };
  expect(isInterrupted(ties, 2900)).toBe(false);
  expect(isInterrupted(ties, 3000)).toBe(true);
  expect(isInterrupted(allHold, 3000)).toBe(false);
});

it('gives what hangs on the node its full time once it answers again', () => {
  const ties = answeredAt({ answers: 0, news: 0, media: null }, seconds(60));
  expect(ties).toEqual({ answers: null, news: seconds(60), media: null });
  expect(measureFor(ties, seconds(70))).toBe('open-news');
});

it('takes an answer from before a break for no answer', () => {
  expect(isAnsweredSince({ ...allHold, media: 1000 }, 900)).toBe(false);
  expect(isAnsweredSince({ ...allHold, media: 1000 }, 1100)).toBe(true);
  expect(isAnsweredSince({ ...allHold, answers: 1050, media: 1000 }, 1100)).toBe(false);
});
