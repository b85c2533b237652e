import { expect, it } from 'vitest';
import { shrink } from './shrink';
import { steps } from './steps';
import { again, drawn, type Taken, type Walked } from './walk';

const names = (seed: number) => {
  const route = drawn(seed, 200);
  return Array.from({ length: 200 }, () => route(steps)?.step);
};

it('the same seed draws the same steps, and another one others', () => {
  expect(names(3)).toEqual(names(3));
  expect(names(3)).not.toEqual(names(4));
});

it('every step has a name of its own, by which it is found again, and is drawn at some time', () => {
  const all = steps.map(({ name }) => name);
  expect(new Set(all).size).toBe(all.length);
  const seen = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap(names));
  expect(all.filter((name) => !seen.has(name))).toEqual([]);
});

it('a walk of before is taken again, but for what cannot be done', () => {
  const taken = ['mute', 'no such step', 'leave'].map((step): Taken => ({ step, chance: 0, pauseMs: 0 }));
  const route = again(taken);
  expect([1, 2, 3, 4].map(() => route(steps)?.go?.name)).toEqual(['mute', undefined, 'leave', undefined]);
  expect(route(steps)).toBeNull();
});

it('is shrunk to the steps that break', async () => {
  const taken = [...'abcXdefYgh'].map((step): Taken => ({ step, chance: 0, pauseMs: 0 }));
  const walkAgain = async (fewer: readonly Taken[]): Promise<Walked> => {
    const left = fewer.map(({ step }) => step).join('');
    return { taken: fewer, broken: /X.*Y/.test(left) ? 'X, then Y' : null, been: new Map(), seconds: 0 };
  };
  const shrunk = await shrink(taken, walkAgain);
  expect(shrunk.map(({ step }) => step)).toEqual(['X', 'Y']);
});
