import { above, below } from './filter';
import { atLoudest, atRms, toGain } from './loudness';
import { createRandom } from './random';
import { speak } from './voice';
import { SAMPLE_RATE } from './wav';

const SECONDS = 6;
/** A howl stays once it is there: long enough that no test hears the file start again. */
const SECONDS_OF_HOWL = 30;

const empty = (seconds = SECONDS) => new Float32Array(seconds * SAMPLE_RATE);

const sum = (one: Float32Array, other: Float32Array) => one.map((sample, at) => sample + (other[at] ?? 0));

/** Digital zero: a dead device, or one that is switched off below the browser. */
export const silence = (): Float32Array => empty();

/** The hiss of a microphone in a quiet room where nobody speaks. */
export const hush = (dBFS = -75): Float32Array => atRms(dBFS, empty().map(createRandom(3)));

/** Speech whose loudest 300 ms have this level. The microphone hisses 40 dB below it, but audibly. */
export function speech(dBFS: number): Float32Array {
  const floor = Math.max(-80, Math.min(-70, dBFS - 40));
  return atLoudest(dBFS, sum(atLoudest(dBFS, speak(SECONDS)), hush(floor)));
}

/** Speech driven so far that a tenth of it is cut off at full scale. */
export const clipping = (): Float32Array =>
  atLoudest(6, speak(SECONDS)).map((sample) => Math.max(-1, Math.min(1, sample)));

/** Pink and steady, as a fan or traffic. Filter: Paul Kellet's, within 0.5 dB of -3 dB an octave. */
export function noise(dBFS: number): Float32Array {
  const random = createRandom(11);
  let [slow, middle, fast] = [0, 0, 0];
  const pink = empty().map(() => {
    const white = random();
    slow = 0.99765 * slow + white * 0.099046;
    middle = 0.963 * middle + white * 0.2965164;
    fast = 0.57 * fast + white * 1.0526913;
    return slow + middle + fast + white * 0.1848;
  });
  // Below 60 Hz microphones hear next to nothing, and browsers cut it off.
  return atRms(dBFS, above(60, pink));
}

/** Somebody speaks, and something steady is louder. */
export const speechInLouderNoise = (): Float32Array => sum(speech(-32), noise(-26));

/** The tone of a loudspeaker heard by its own microphone: always there, one frequency, 8 dB a second louder. */
export const howl = (): Float32Array =>
  empty(SECONDS_OF_HOWL).map((_, at) => {
    const seconds = at / SAMPLE_RATE;
    return toGain(Math.min(-3, -35 + 8 * seconds)) * Math.sin(2 * Math.PI * 1_900 * seconds);
  });

/** The speech of `speech`, as a Bluetooth headset sends it once its microphone is in use. */
export const telephone = (dBFS: number): Float32Array =>
  atLoudest(dBFS, above(300, below(3_400, speech(dBFS), 8)));
