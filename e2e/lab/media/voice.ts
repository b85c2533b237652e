import { above, below } from './filter';
import { createRandom } from './random';
import { SAMPLE_RATE } from './wav';

const SYLLABLES_A_SECOND = 4;
/** Six syllables, then a pause of two: people breathe, and meters must cope. */
const SYLLABLES_A_PHRASE = 8;
const SPOKEN_OF_A_PHRASE = 6;
const HIGHEST_HERTZ = 6_000;
/** Brings what lies above 4 kHz to about -25 dB of the whole, as in speech at arm's length. */
const HISS_OF_CONSONANTS = 0.4;

/** One vowel after another: three formants in hertz. */
const vowels = [
  [700, 1_220, 2_600],
  [400, 2_000, 2_550],
  [450, 900, 2_400],
  [300, 2_300, 3_000],
  [600, 1_000, 2_500],
] as const;

const resonance = (hertz: number, formant: number, width: number) =>
  1 / (1 + ((hertz - formant) / width) ** 2);

/** How loud each harmonic is in a vowel: formants on a slope of some 6 dB an octave. */
function gainsOf([first, second, third]: (typeof vowels)[number], pitch: number): number[] {
  return Array.from({ length: Math.floor(HIGHEST_HERTZ / pitch) }, (_, at) => {
    const hertz = (at + 1) * pitch;
    const mouth =
      resonance(hertz, first, 90) + 0.4 * resonance(hertz, second, 120) + 0.15 * resonance(hertz, third, 180);
    return mouth + 0.004 * (500 / hertz);
  });
}

/** Rises and falls over `from` to `to`, both given as shares of a syllable. */
const swell = (share: number, from: number, to: number) =>
  share <= from || share >= to ? 0 : Math.sin((Math.PI * (share - from)) / (to - from)) ** 0.5;

/**
 * Speech-like sound at no particular level: buzz from 120 to 180 Hz shaped by formants, hissing consonants up to
 * 10 kHz, four syllables a second, pauses. Speaks at once, and ends in a pause so that a loop has no seam.
 */
export function speak(seconds: number): Float32Array {
  const sound = new Float32Array(seconds * SAMPLE_RATE);
  const random = createRandom(7);
  const hiss = below(10_000, above(4_500, sound.map(random)));
  const perSyllable = SAMPLE_RATE / SYLLABLES_A_SECOND;

  let turn = 0;
  for (let start = 0; start < sound.length; start += perSyllable) {
    const syllable = start / perSyllable;
    const inPhrase = syllable % SYLLABLES_A_PHRASE;
    if (inPhrase >= SPOKEN_OF_A_PHRASE) continue;
    const middle = 150 + 30 * Math.sin(syllable * 1.7);
    const gains = gainsOf(vowels[syllable % vowels.length] ?? vowels[0], middle);
    for (let at = 0; at < perSyllable && start + at < sound.length; at += 1) {
      const share = at / perSyllable;
      const voiced = swell(share, 0.2, 0.9);
      const glide = middle * (1.06 - 0.12 * share);
      turn += (2 * Math.PI * Math.max(120, Math.min(180, glide))) / SAMPLE_RATE;
      let buzz = 0;
      if (voiced > 0) gains.forEach((gain, harmonic) => (buzz += gain * Math.sin((harmonic + 1) * turn)));
      const consonant = HISS_OF_CONSONANTS * swell(share, 0, 0.22) * (hiss[start + at] ?? 0);
      sound[start + at] = voiced * buzz + consonant;
    }
  }
  return sound;
}
