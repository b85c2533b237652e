import { expect, it } from 'vitest';
import { createHearing, type Level } from './hearing';
import { FLOOR_DBFS, soundOf } from './soundOf';
import { spectrumOf } from './spectrumOf';

const RATE = 48_000;
const half = (sampleAt: (second: number, nth: number) => number) =>
  Float32Array.from({ length: RATE / 2 }, (_, nth) => sampleAt(nth / RATE, nth));
const tone = (hz: number, amplitude: number) => (second: number) =>
  amplitude * Math.sin(2 * Math.PI * hz * second);

it('reads a full-scale tone at −3 dBFS and a tenth of it 20 dB lower', () => {
  expect(soundOf(half(tone(440, 1)), RATE).voiceDBFS).toBeCloseTo(-3, 0);
  expect(soundOf(half(tone(440, 0.1)), RATE).voiceDBFS).toBeCloseTo(-23, 0);
});

it('finds the quietest moment between two words', () => {
  const words = soundOf(
    half((second) => (second > 0.2 && second < 0.3 ? 0 : tone(200, 0.3)(second))),
    RATE,
  );
  expect(words.voiceDBFS).toBeGreaterThan(-16);
  expect(words.floorDBFS).toBe(FLOOR_DBFS);
});

it('keeps silence a number, so that a report can carry it', () => {
  expect(soundOf(new Float32Array(RATE / 2), RATE)).toEqual({
    peak: 0,
    voiceDBFS: FLOOR_DBFS,
    floorDBFS: FLOOR_DBFS,
    clippedShare: 0,
    clippedFrames: 0,
  });
});

it('counts clipping against full scale: one click does not mark what follows (testRTC does)', () => {
  const click = soundOf(
    half((second, nth) => (nth === 5 ? 1 : tone(440, 0.9)(second))),
    RATE,
  );
  expect(click).toMatchObject({ clippedFrames: 0, clippedShare: 0 });
  const square = soundOf(
    half((second) => Math.max(-1, Math.min(1, tone(440, 3)(second)))),
    RATE,
  );
  expect(square.clippedFrames).toBe(1);
  expect(square.clippedShare).toBeGreaterThan(0.5);
});

it('does not take the full-scale beep of a test device for overdriven speech', () => {
  const beep = half((second) => (second > 0.2 && second < 0.22 ? Math.sign(tone(400, 1)(second)) : 0));
  expect(soundOf(beep, RATE).clippedFrames).toBeLessThan(0.25);
});

/** A spectrum with so much power, in dBFS, between two frequencies, and next to nothing elsewhere. */
const BIN_HZ = 1.5;
const spectrum = (...bands: readonly (readonly [fromHz: number, toHz: number, dB: number])[]) =>
  spectrumOf(
    Float32Array.from({ length: 16_384 }, (_, bin) => {
      const hz = bin * BIN_HZ;
      return bands.find(([from, to]) => hz >= from && hz <= to)?.[2] ?? -150;
    }),
    BIN_HZ,
  );

it('knows a tone by how little there is beside it', () => {
  expect(spectrum([1895, 1905, -20])).toMatchObject({ toneShare: 1 });
  expect(spectrum([1895, 1905, -20]).toneHz).toBeCloseTo(1900, -1);
  expect(spectrum([100, 8000, -40]).toneShare).toBeLessThan(0.1);
});

it('hears that nothing lies above 4 kHz, as on a telephone, but only where somebody speaks', () => {
  expect(spectrum([300, 3400, -40]).highDB).toBeLessThan(-80);
  expect(spectrum([300, 3400, -40], [4000, 9000, -65]).highDB).toBeCloseTo(-21, -1);
  expect(spectrum([300, 3400, -120]).highDB).toBeNull();
});

it('survives total silence, which a browser gives as minus infinity', () => {
  const nothing = spectrumOf(new Float32Array(1024).fill(-Infinity), 23.4);
  expect(nothing).toMatchObject({ toneShare: 0, highDB: null });
});

it('hears the room behind somebody who reads without a pause', () => {
  const hear = createHearing(500);
  const level = { voiceDBFS: -20, toneHz: 0, toneShare: 0, peak: 0.3, clippedFrames: 0 } as Level;
  const floors = [-60, -25, -24, -26, -25, -25, -25];
  const heard = floors.map((floorDBFS) => hear({ ...level, floorDBFS }).noiseDBFS);
  expect(heard.at(5)).toBe(-60);
  expect(heard.at(6)).toBe(-26);
});
