import { expect, it } from 'vitest';
import { changeOf, lightOf, lumaOf } from './luma';

const pixels = (...greys: number[]) => lumaOf(greys.flatMap((grey) => [grey, grey, grey, 255]));

it('tells black, grey and a picture apart', () => {
  expect(lightOf(pixels(0, 0))).toEqual({ brightness: 0, contrast: 0 });
  expect(lightOf(pixels(100, 100))).toEqual({ brightness: 100, contrast: 0 });
  expect(lightOf(pixels(0, 200))).toEqual({ brightness: 100, contrast: 100 });
});

it('calls two pictures the same only if every dot is', () => {
  expect(changeOf(pixels(10, 20), pixels(10, 20))).toBe(0);
  expect(changeOf(pixels(10, 20), pixels(10, 30))).toBe(5);
  const still = new Float32Array(4800);
  expect(
    changeOf(
      still,
      still.map((_, at) => (at === 7 ? 1 : 0)),
    ),
  ).toBeGreaterThan(0);
});
