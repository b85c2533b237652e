import { expect, it } from 'vitest';
import { FLOOR_DBFS, loudnessOf } from './listener';

const tone = (amplitude: number) =>
  Float32Array.from({ length: 4800 }, (_, at) => amplitude * Math.sin((2 * Math.PI * 440 * at) / 48_000));

it('reads a full-scale tone at −3 dBFS and a tenth of it 20 dB lower', () => {
  expect(loudnessOf(tone(1)).dBFS).toBeCloseTo(-3, 0);
  expect(loudnessOf(tone(0.1)).dBFS).toBeCloseTo(-23, 0);
});

it('keeps silence a number, so that a report can carry it', () => {
  expect(loudnessOf(new Float32Array(100))).toEqual({ peak: 0, dBFS: FLOOR_DBFS });
});

it('hears one step of 16-bit sound where bytes would hear nothing', () => {
  expect(loudnessOf(Float32Array.of(0, -1 / 32768)).peak).toBeGreaterThan(0);
});
