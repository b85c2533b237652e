import { expect, it } from 'vitest';
import { FLOOR_DBFS } from '../../domain/sound/soundOf';
import { loudnessOf } from './listener';

const tone = (amplitude: number, length = 4096) =>
  Float32Array.from({ length }, (_, at) => amplitude * Math.sin((2 * Math.PI * 440 * at) / 48_000));

it('reads a full-scale tone at −3 dBFS and a tenth of it 20 dB lower', () => {
  expect(loudnessOf(tone(1))).toBeCloseTo(-3, 0);
  expect(loudnessOf(tone(0.1))).toBeCloseTo(-23, 0);
});

it('hears a syllable between two looks as loud as it was', () => {
  const syllable = new Float32Array(8192);
  syllable.set(tone(1, 2048), 2048);
  expect(loudnessOf(syllable)).toBeCloseTo(-3, 0);
});

it('keeps silence a number, so that a report can carry it', () => {
  expect(loudnessOf(new Float32Array(100))).toBe(FLOOR_DBFS);
});

it('hears one step of 16-bit sound where bytes would hear nothing', () => {
  expect(loudnessOf(Float32Array.of(0, -1 / 32768))).toBeGreaterThan(FLOOR_DBFS);
});
