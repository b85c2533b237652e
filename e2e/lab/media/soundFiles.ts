import { madeOnce } from './mediaFiles';
import { clipping, howl, hush, noise, silence, speech, speechInLouderNoise, telephone } from './sounds';
import { encodeWav } from './wav';

const sounds = {
  silence,
  hush: () => hush(),
  speech: () => speech(-22),
  'faint speech': () => speech(-52),
  'quiet speech': () => speech(-65),
  clipping,
  noise: () => noise(-30),
  'speech in louder noise': speechInLouderNoise,
  howl,
  telephone: () => telephone(-22),
} as const satisfies Record<string, () => Float32Array>;

export type SoundName = keyof typeof sounds;
export const soundNames = Object.keys(sounds) as SoundName[];

/** A WAV file of this sound, made when first asked for. */
export const soundFile = (name: SoundName): string =>
  madeOnce(`${name.replaceAll(' ', '-')}.wav`, () => encodeWav(sounds[name]()));

/** The browser's microphone plays this file again and again. Goes with `fakeDevices`. */
export const hears = (wavFile: string): string => `--use-file-for-fake-audio-capture=${wavFile}`;
