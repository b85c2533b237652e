import { expect, it, test } from 'vitest';
import { arrivalsOf, readReceipt } from './receipt';

it('turns a receipt into arrivals on our own clock, with the headers in the first', () => {
  const receipt = readReceipt('{"T0":5000,"n":8192,"h":500,"s":[[0.5,4000],[60,8192]]}');
  expect(receipt && arrivalsOf(receipt, 4900)).toEqual([
    { atMs: 100.5, bytes: 4500 },
    { atMs: 160, bytes: 4192 },
  ]);
});

test.each([
  ['', 'nothing, as a plain server answers'],
  ['<!doctype html>', 'a page'],
  ['null', 'null'],
  ['[]', 'a list'],
  ['{"T0":1,"n":2,"h":3}', 'no steps'],
  ['{"T0":1,"n":2,"h":3,"s":[[1]]}', 'half a step'],
  ['{"T0":"1","n":2,"h":3,"s":[]}', 'text for a number'],
  ['{"T0":1,"n":-2,"h":3,"s":[]}', 'less than nothing'],
])('reads %j as no receipt: %s', (text) => {
  expect(readReceipt(text)).toBeNull();
});
