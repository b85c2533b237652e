export type Loudness = { readonly rmsDbfs: number; readonly peakDbfs: number };

export const SILENCE_DBFS = -100;
const WINDOW_MS = 1_000;

const toDbfs = (level: number) => Math.max(SILENCE_DBFS, 20 * Math.log10(Math.max(level, 1e-9)));
const rounded = (value: number) => Math.round(value * 10) / 10;

/** Loudness over the last second, in decibels below full scale. */
export function createMeter() {
  let chunks: { at: number; squares: number; count: number; peak: number }[] = [];
  const keepWindow = (now: number) => {
    chunks = chunks.filter(({ at }) => now - at < WINDOW_MS);
  };

  return {
    /** Returns the peak of this chunk alone. */
    add(samples: Int16Array, now: number): number {
      let squares = 0;
      let peak = 0;
      for (const sample of samples) {
        squares += sample * sample;
        peak = Math.max(peak, Math.abs(sample));
      }
      if (chunks.length >= 120) keepWindow(now);
      chunks.push({ at: now, squares, count: samples.length, peak });
      return toDbfs(peak / 32_768);
    },
    read(now: number): Loudness {
      keepWindow(now);
      const count = chunks.reduce((sum, chunk) => sum + chunk.count, 0);
      const squares = chunks.reduce((sum, chunk) => sum + chunk.squares, 0);
      const peak = chunks.reduce((most, chunk) => Math.max(most, chunk.peak), 0);
      const rms = count === 0 ? 0 : Math.sqrt(squares / count);
      return { rmsDbfs: rounded(toDbfs(rms / 32_768)), peakDbfs: rounded(toDbfs(peak / 32_768)) };
    },
  };
}
