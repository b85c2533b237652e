/** What the spectrum of about half a second says. */
export interface Spectrum {
  /** Where the strongest tone is, in hertz. */
  readonly toneHz: number;
  /** Its share of all power, 0 to 1: a pure tone 1.0, speech below 0.8, noise below 0.5. */
  readonly toneShare: number;
  /** Power above 4 kHz against power between 1 and 3.4 kHz, in dB; null where there is too little of either. */
  readonly highDB: number | null;
}

/** Of what is too quiet for a voice or a howl. */
export const noSpectrum: Spectrum = { toneHz: 0, toneShare: 0, highDB: null };

/** A tone that builds up is not a needle: it swells and shifts a little. */
const TONE_WIDTH_HZ = 40;
const LOWEST_HZ = 60;
/** Nothing that matters to a voice is above. */
const HIGHEST_HZ = 12_000;
/** Of full scale. Less than this between 1 and 3.4 kHz is no speech, and says nothing of what is missing above. */
const ENOUGH_POWER = 1e-7;

/**
 * @param decibels one value a bin, as `AnalyserNode.getFloatFrequencyData` gives them; minus infinity is silence.
 * @param binHz width of a bin.
 */
export function spectrumOf(decibels: ArrayLike<number>, binHz: number): Spectrum {
  const bins = Math.min(decibels.length, Math.ceil(HIGHEST_HZ / binHz));
  const powers = new Float32Array(bins);
  for (let bin = 0; bin < bins; bin += 1) powers[bin] = 10 ** ((decibels[bin] ?? -Infinity) / 10);
  const between = (fromHz: number, toHz: number) => {
    let sum = 0;
    const last = Math.min(powers.length - 1, Math.floor(toHz / binHz));
    for (let bin = Math.max(0, Math.ceil(fromHz / binHz)); bin <= last; bin += 1) sum += powers[bin] ?? 0;
    return sum;
  };
  const lowest = Math.ceil(LOWEST_HZ / binHz);
  let strongest = lowest;
  for (let bin = lowest; bin < powers.length; bin += 1) {
    if ((powers[bin] ?? 0) > (powers[strongest] ?? 0)) strongest = bin;
  }
  const toneHz = strongest * binHz;
  const all = between(LOWEST_HZ, Infinity);
  const tone = between(Math.max(LOWEST_HZ, toneHz - TONE_WIDTH_HZ), toneHz + TONE_WIDTH_HZ);
  const middle = between(1000, 3400);
  return {
    toneHz: Math.round(toneHz),
    toneShare: all > 0 ? Math.round((tone / all) * 100) / 100 : 0,
    highDB: middle > ENOUGH_POWER ? highDB(between(4000, HIGHEST_HZ), middle) : null,
  };
}

/** Never below −99: minus infinity would not survive JSON. */
const highDB = (high: number, middle: number) =>
  high > 0 ? Math.max(-99, Math.round(10 * Math.log10(high / middle))) : -99;
