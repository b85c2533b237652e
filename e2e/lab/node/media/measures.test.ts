import { describe, expect, it } from 'vitest';
import { toBitmap } from './bitmap';
import { measurePicture } from './measurePicture';
import { SILENCE_DBFS, createMeter } from './meter';
import { createPainter } from './painter';
import type { Picture } from './picture';
import { SAMPLES_IN_10_MS, makeLoop } from './voice';

const plain = (luma: number): Picture => {
  const data = new Uint8Array(40 * 20 * 1.5).fill(128);
  data.fill(luma, 0, 40 * 20);
  return { width: 40, height: 20, data };
};

describe('the meter', () => {
  const sine = (level: number) =>
    Int16Array.from({ length: 480 }, (_, at) =>
      Math.round(level * 32_767 * Math.sin((2 * Math.PI * at) / 48)),
    );

  it('reads silence as its floor', () => {
    const meter = createMeter();
    expect(meter.read(0)).toEqual({ rmsDbfs: SILENCE_DBFS, peakDbfs: SILENCE_DBFS });
    meter.add(new Int16Array(480), 0);
    expect(meter.read(0)).toEqual({ rmsDbfs: SILENCE_DBFS, peakDbfs: SILENCE_DBFS });
  });

  it('reads half of full scale 6 dB down, and a sine 3 dB below its peak', () => {
    const meter = createMeter();
    meter.add(sine(0.5), 0);
    expect(meter.read(0).peakDbfs).toBeCloseTo(-6, 0);
    expect(meter.read(0).rmsDbfs).toBeCloseTo(-9, 0);
  });

  it('forgets what is more than a second old', () => {
    const meter = createMeter();
    meter.add(sine(0.5), 0);
    expect(meter.read(999).peakDbfs).toBeGreaterThan(-10);
    expect(meter.read(1_000).peakDbfs).toBe(SILENCE_DBFS);
  });
});

describe('the measure of a picture', () => {
  it('knows a plain one', () => {
    expect(measurePicture(plain(16))).toEqual({ luma: 16, contrast: 0 });
    expect(measurePicture(undefined)).toEqual({ luma: 0, contrast: 0 });
  });

  it('tells the three scenes of the lab apart, and sees that each moves', () => {
    const luma = (['holding', 'host', 'slides'] as const).map((scene) => {
      const paint = createPainter(scene);
      const first = Uint8Array.from(paint(1).data);
      expect(paint(2).data).not.toEqual(first);
      return measurePicture(paint(3)).luma;
    });
    expect(luma).toEqual([...luma].toSorted((a, b) => a - b));
    expect(measurePicture(createPainter('host')(1)).contrast).toBeGreaterThan(15);
  });
});

describe('the voice', () => {
  it('comes in pieces of 10 ms, loud enough and never clipped, with pauses', () => {
    const loop = makeLoop('host');
    const peaks = loop.map((chunk) => Math.max(...chunk.map(Math.abs)));
    expect(loop.every((chunk) => chunk.length === SAMPLES_IN_10_MS && chunk.byteOffset === 0)).toBe(true);
    expect(Math.max(...peaks)).toBeGreaterThan(6_000);
    expect(Math.max(...peaks)).toBeLessThan(32_767);
    expect(Math.min(...peaks)).toBeLessThan(100);
  });
});

describe('a bitmap', () => {
  it('has a header, and a black pixel where the picture is black', () => {
    const bytes = toBitmap(plain(16), 40);
    expect(String.fromCodePoint(bytes[0] ?? 0, bytes[1] ?? 0)).toBe('BM');
    expect(bytes).toHaveLength(54 + 40 * 3 * 20);
    expect(bytes.slice(54, 57)).toEqual(Uint8Array.of(0, 0, 0));
  });

  it('is made smaller, with rows of whole words', () => {
    const bytes = toBitmap(plain(235), 13);
    const view = new DataView(bytes.buffer);
    expect([view.getInt32(18, true), view.getInt32(22, true)]).toEqual([13, 6]);
    expect(bytes).toHaveLength(54 + 40 * 6);
    expect(bytes.slice(54, 57)).toEqual(Uint8Array.of(255, 255, 255));
  });
});
