import { describe, expect, it } from 'vitest';
import { black, covered, dark, freezesAfter, frozen, moving, slow, tiny } from './pictures';
import { encodeY4m, lumaOf, type Film } from './y4m';

const first = (film: Film) => lumaOf(encodeY4m({ ...film, frames: 1 }), film, 0);

/** Mean and spread as a page sees them: 0 is black. */
function measure(luma: Uint8Array): { mean: number; spread: number } {
  const seen = Float32Array.from(luma, (value) => Math.max(0, (255 / 219) * (value - 16)));
  const mean = seen.reduce((sum, value) => sum + value, 0) / seen.length;
  const squares = seen.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, spread: Math.sqrt(squares / seen.length) };
}

function frame(film: Film, at: number): Uint8Array {
  const luma = new Uint8Array(film.width * film.height);
  film.paint(at, luma);
  return luma;
}

describe('the light of each picture', () => {
  it('a working camera shows a room with contrast', () => {
    const { mean, spread } = measure(first(moving()));
    expect(mean).toBeGreaterThan(100);
    expect(mean).toBeLessThan(180);
    expect(spread).toBeGreaterThan(25);
  });

  it('black is exactly black', () => {
    expect(measure(first(black()))).toEqual({ mean: 0, spread: 0 });
  });

  it('a covered lens shows next to nothing of 255, and noise', () => {
    const { mean, spread } = measure(first(covered()));
    expect(mean).toBeGreaterThan(1);
    expect(mean).toBeLessThan(3);
    expect(spread).toBeGreaterThan(0.3);
  });

  it('a dark room shows 20 to 35 of 255', () => {
    const { mean } = measure(first(dark()));
    expect(mean).toBeGreaterThan(20);
    expect(mean).toBeLessThan(35);
  });
});

describe('what moves', () => {
  it.each([moving(), covered(), dark(), tiny(), slow()])('no frame is like the one before (%#)', (film) => {
    expect(frame(film, 1)).not.toEqual(frame(film, 0));
  });

  it('a frozen picture has texture, and never changes', () => {
    expect(measure(first(frozen())).spread).toBeGreaterThan(25);
    expect(frame(frozen(), 30)).toEqual(frame(frozen(), 0));
  });

  it('a picture that freezes moves until then', () => {
    const film = freezesAfter(3);
    expect(frame(film, 29)).not.toEqual(frame(film, 30));
    expect(frame(film, 200)).toEqual(frame(film, 30));
  });
});

describe('the file', () => {
  it('says its size and speed, and holds every frame', () => {
    const file = encodeY4m(slow());
    expect(file.subarray(0, 40).toString()).toMatch(/^YUV4MPEG2 W640 H480 F5:1 /);
    expect(file.toString('latin1').match(/FRAME\n/g)).toHaveLength(10);
    expect(encodeY4m(tiny()).subarray(0, 30).toString()).toContain('W160 H120 F20:1');
  });
});
