import { describe, expect, it } from 'vitest';
import { clippedShare, loudestDbfs, peakOf, rmsDbfs, shareAboveDb } from './loudness';
import { soundNames } from './soundFiles';
import { clipping, howl, hush, noise, silence, speech, speechInLouderNoise, telephone } from './sounds';
import { SAMPLE_RATE, encodeWav } from './wav';

const second = (samples: Float32Array, from: number, length = 1) =>
  samples.subarray(from * SAMPLE_RATE, (from + length) * SAMPLE_RATE);

const plain = speech(-22);

describe('silence', () => {
  it('is nothing but zeros in the file, unless dither is asked for', () => {
    expect(encodeWav(silence()).subarray(44).some(Boolean)).toBe(false);
    expect(encodeWav(silence(), { dither: true }).subarray(44).some(Boolean)).toBe(true);
  });

  it('is no hush: a microphone that works hisses', () => {
    expect(rmsDbfs(hush())).toBeCloseTo(-75, 1);
  });
});

describe('speech', () => {
  it.each([-22, -52, -65])('has its loudest 300 ms at %i dBFS', (dBFS) => {
    expect(loudestDbfs(speech(dBFS))).toBeCloseTo(dBFS, 1);
  });

  it('begins at once, pauses between phrases, and is not cut off', () => {
    expect(loudestDbfs(second(plain, 0, 0.5))).toBeGreaterThan(-27);
    expect(rmsDbfs(second(plain, 1.55, 0.4))).toBeLessThan(-60);
    expect(peakOf(plain)).toBeLessThan(0.5);
    expect(clippedShare(plain)).toBe(0);
  });

  it('has some 20 to 30 dB less above 4 kHz, and a telephone line leaves nothing there', () => {
    expect(shareAboveDb(4_000, plain)).toBeGreaterThan(-30);
    expect(shareAboveDb(4_000, plain)).toBeLessThan(-20);
    expect(shareAboveDb(4_000, telephone(-22))).toBeLessThan(-45);
    expect(loudestDbfs(telephone(-22))).toBeCloseTo(-22, 1);
  });

  it('is the same in every run', () => {
    expect(encodeWav(speech(-22)).equals(encodeWav(plain))).toBe(true);
  });

  it('is cut off at full scale when driven too far', () => {
    expect(clippedShare(clipping())).toBeGreaterThan(0.05);
    expect(peakOf(clipping())).toBe(1);
  });
});

describe('noise', () => {
  it('is steady', () => {
    const levels = [0, 1, 2, 3, 4, 5].map((from) => rmsDbfs(second(noise(-30), from)));
    expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(2.5);
    expect(rmsDbfs(noise(-30))).toBeCloseTo(-30, 1);
  });

  it('drowns the speech that is in it', () => {
    const sound = speechInLouderNoise();
    expect(loudestDbfs(sound) - rmsDbfs(second(sound, 1.55, 0.4))).toBeLessThan(3);
  });
});

describe('a howl', () => {
  it('rises 8 dB a second to -3 dBFS, and stays', () => {
    const sound = howl();
    expect(rmsDbfs(second(sound, 2)) - rmsDbfs(second(sound, 1))).toBeCloseTo(8, 0);
    expect(20 * Math.log10(peakOf(sound))).toBeCloseTo(-3, 1);
    expect(rmsDbfs(second(sound, 20))).toBeCloseTo(-6, 1);
  });
});

it('every sound has a name of its own', () => {
  expect(new Set(soundNames).size).toBe(10);
});
