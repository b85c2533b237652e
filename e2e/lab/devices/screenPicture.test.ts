import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buttonsOf } from './question';
import { readWindowDump, toPng, type ScreenPicture } from './screenPicture';

const colours = 2;
const header = 100;

/** One row of two pixels, as Xvfb writes it: blue first, and a byte that means nothing. */
function dump(bitsPerPixel = 32): Buffer {
  const file = Buffer.alloc(header + 12 * colours + 8);
  for (const [word, value] of [
    [0, header],
    [4, 2],
    [5, 1],
    [11, bitsPerPixel],
    [12, 8],
    [19, colours],
  ] as const)
    file.writeUInt32BE(value, 4 * word);
  file.set([3, 2, 1, 0, 6, 5, 4, 0], header + 12 * colours);
  return file;
}

describe('the picture of a screen', () => {
  it('has red, green and blue of each pixel', () => {
    expect(readWindowDump(dump())).toEqual({ width: 2, height: 1, pixels: Uint8Array.of(1, 2, 3, 4, 5, 6) });
    expect(() => readWindowDump(dump(16))).toThrow('16 bits a pixel');
  });

  it('can be kept as a PNG', () => {
    const png = toPng(readWindowDump(dump()));
    const at = png.indexOf('IDAT');
    const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
    expect([...rows]).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(png.readUInt32BE(16)).toBe(2);
  });
});

it('the buttons of a question are found by their colour and height', () => {
  const screen: ScreenPicture = { width: 400, height: 400, pixels: new Uint8Array(3 * 400 * 400).fill(255) };
  const fill = (top: number, height: number) => {
    for (let at = top * 400; at < (top + height) * 400; at += 1) screen.pixels.set([211, 227, 253], 3 * at);
  };
  fill(0, 40);
  fill(120, 10);
  expect(buttonsOf(screen)).toEqual([]);
  fill(200, 38);
  fill(246, 38);
  expect(buttonsOf(screen)).toEqual([
    { x: 175, y: 219 },
    { x: 175, y: 265 },
  ]);
});
