import { above } from './filter';
import { SAMPLE_RATE } from './wav';

export const toGain = (dBFS: number): number => 10 ** (dBFS / 20);

const toDbfs = (amplitude: number) => 20 * Math.log10(amplitude);

export function rmsDbfs(samples: Float32Array): number {
  return toDbfs(Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length));
}

export const peakOf = (samples: Float32Array): number =>
  samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);

/** RMS of the loudest 300 ms: what a person calls the level of speech, whose pauses do not count. */
export function loudestDbfs(samples: Float32Array): number {
  const length = 0.3 * SAMPLE_RATE;
  const step = length / 10;
  const starts = Array.from(
    { length: Math.floor((samples.length - length) / step) + 1 },
    (_, at) => at * step,
  );
  return Math.max(...starts.map((start) => rmsDbfs(samples.subarray(start, start + length))));
}

export const atLoudest = (dBFS: number, samples: Float32Array): Float32Array =>
  scaled(toGain(dBFS - loudestDbfs(samples)), samples);

export const atRms = (dBFS: number, samples: Float32Array): Float32Array =>
  scaled(toGain(dBFS - rmsDbfs(samples)), samples);

const scaled = (gain: number, samples: Float32Array) => samples.map((sample) => sample * gain);

export const clippedShare = (samples: Float32Array): number =>
  samples.reduce((count, sample) => count + (Math.abs(sample) >= 0.98 ? 1 : 0), 0) / samples.length;

/** How far what lies above a frequency is below the whole. A telephone line has next to nothing above 4 kHz. */
export const shareAboveDb = (hertz: number, samples: Float32Array): number =>
  rmsDbfs(above(hertz, samples, 4)) - rmsDbfs(samples);
