export const SAMPLE_RATE = 48_000;
export const SAMPLES_IN_10_MS = SAMPLE_RATE / 100;

export type VoiceName = 'host' | 'hold';

const LOOP_CHUNKS = 240;
const SYLLABLES_A_SECOND = 4;

/** One vowel after another: the two lowest formants in hertz. */
const vowels = [
  [700, 1220],
  [400, 2000],
  [450, 900],
  [300, 2300],
  [600, 1000],
] as const;

/** Buzz shaped by formants, with the pauses between syllables that tell speech from a tone. */
function speech(index: number): number {
  const seconds = index / SAMPLE_RATE;
  const [first, second] = vowels[Math.floor(seconds * SYLLABLES_A_SECOND) % vowels.length] ?? vowels[0];
  const pitch = 120 + 15 * Math.sin(2 * Math.PI * 0.7 * seconds);
  let sum = 0;
  for (let harmonic = 1; harmonic <= 24; harmonic += 1) {
    const hertz = harmonic * 120;
    const gain = 1 / (1 + ((hertz - first) / 120) ** 2) + 0.5 / (1 + ((hertz - second) / 160) ** 2);
    sum += gain * Math.sin(2 * Math.PI * harmonic * pitch * seconds);
  }
  const syllable = Math.max(0, Math.sin(2 * Math.PI * SYLLABLES_A_SECOND * seconds)) ** 0.6;
  return sum * syllable * 0.12;
}

/** A quiet chime, so that whoever waits knows that their speakers work. */
function chime(index: number): number {
  const seconds = index / SAMPLE_RATE;
  const fade = Math.exp(-6 * (seconds % 1.2));
  return 0.05 * fade * Math.sin(2 * Math.PI * 440 * seconds);
}

/** The chunks of an endless loop. Each has a buffer of its own: WebRTC reads the whole buffer. */
export function makeLoop(voice: VoiceName): Int16Array[] {
  const wave = voice === 'host' ? speech : chime;
  return Array.from({ length: LOOP_CHUNKS }, (_, chunk) =>
    Int16Array.from({ length: SAMPLES_IN_10_MS }, (_unused, at) => {
      const value = wave(chunk * SAMPLES_IN_10_MS + at);
      return Math.round(Math.max(-1, Math.min(1, value)) * 32_767);
    }),
  );
}
