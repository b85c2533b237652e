import { createRandom } from './random';

export const SAMPLE_RATE = 48_000;

const HEADER_BYTES = 44;
const FULL_SCALE = 32_767;

/**
 * Samples from -1 to 1 as a 16-bit mono WAV file. No dither unless asked: sox adds it by default, and then
 * silence is -97 dBFS instead of the digital zero of a dead microphone.
 */
export function encodeWav(samples: Float32Array, { dither = false } = {}): Buffer {
  const file = Buffer.alloc(HEADER_BYTES + 2 * samples.length);
  file.write('RIFF', 0);
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(SAMPLE_RATE, 24);
  file.writeUInt32LE(2 * SAMPLE_RATE, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(2 * samples.length, 40);

  const random = createRandom(1);
  samples.forEach((sample, at) => {
    const noise = dither ? (random() + random()) / 2 : 0;
    const value = Math.round(Math.max(-1, Math.min(1, sample)) * FULL_SCALE + noise);
    file.writeInt16LE(Math.max(-32_768, Math.min(FULL_SCALE, value)), HEADER_BYTES + 2 * at);
  });
  return file;
}
