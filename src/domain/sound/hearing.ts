import type { Sound } from './soundOf';
import type { Spectrum } from './spectrumOf';

/** Half a second of the microphone, raw and as it would be sent. */
export interface Level extends Sound, Spectrum {
  /** Loudest 300 ms after echo, noise and gain control: what the prison would hear. */
  readonly sentDBFS: number;
  /** The system says that it sends nothing: `MediaStreamTrack.muted`. */
  readonly muted: boolean;
}

/** A level, and what the time before adds to it. */
export interface Heard extends Level {
  /** How long we have listened since the microphone was opened. */
  readonly listenedMs: number;
  /** The quietest 50 ms of the last three seconds: the room, even behind somebody who reads without a pause. */
  readonly noiseDBFS: number;
  /** How much clear speech there has been in all. */
  readonly speechMs: number;
  /** How much there has been that swells like speech and is too quiet for it. */
  readonly faintMs: number;
  /** How much of the speech had something above 4 kHz, and how much had nothing there. */
  readonly wideSpeechMs: number;
  readonly narrowSpeechMs: number;
  /** For how long there has been digital silence, not even the hiss of a quiet room. */
  readonly silentForMs: number;
  readonly clippedForMs: number;
  /** For how long one steady tone has drowned all else. */
  readonly toneForMs: number;
  /** How much louder that tone has become since it began. */
  readonly toneRiseDB: number;
}

/** Speech at arm's length is well above this; the hiss of a quiet room does not reach it. */
const SPEECH_DBFS = -45;
/** Speech swells and pauses; a fan, a tone or a hum does not. Pink noise moves by 3 dB, syllables by 20. */
const SPEECH_OVER_NOISE_DB = 10;
/** Bluetooth's hands-free profile carries nothing above 4 kHz; the fricatives of real speech reach −20 to −40. */
const NARROW_DB = -40;
/** One step of 16-bit sound: at or below it, nothing but digital silence arrives. */
const SILENT_PEAK = 1 / 32767;
/** Overdriven speech is cut off in every syllable; a knock, or the beep of a test device, in one piece of ten. */
const CLIPPED_FRAMES = 0.25;
/** Measured in real Chromium: a tone 1.0, pink noise 0.18 to 0.52, speech-like bursts 0.78. */
const TONE_SHARE = 0.8;
const LOWEST_HOWL_HZ = 300;
const SAME_TONE_HZ = 60;
const NOISE_WINDOW_MS = 3000;

const isTone = ({ toneShare, toneHz }: Level) => toneShare > TONE_SHARE && toneHz > LOWEST_HOWL_HZ;
const isClipped = ({ clippedFrames }: Level) => clippedFrames >= CLIPPED_FRAMES;

const atFirst = {
  listenedMs: 0,
  speechMs: 0,
  faintMs: 0,
  wideSpeechMs: 0,
  narrowSpeechMs: 0,
  silentForMs: 0,
  clippedForMs: 0,
  toneForMs: 0,
};

/** Adds up levels, `stepMs` apart, into what was heard. Pure but for what it remembers. */
export function createHearing(stepMs: number): (level: Level) => Heard {
  const floors: number[] = [];
  let before = atFirst;
  let tone = { hz: 0, beganDBFS: 0 };

  return (level) => {
    floors.push(level.floorDBFS);
    if (floors.length * stepMs > NOISE_WINDOW_MS) floors.shift();
    const noiseDBFS = Math.min(...floors);
    const sameTone = isTone(level) && Math.abs(level.toneHz - tone.hz) < SAME_TONE_HZ;
    tone = { hz: isTone(level) ? level.toneHz : 0, beganDBFS: sameTone ? tone.beganDBFS : level.voiceDBFS };
    const swells = level.voiceDBFS - noiseDBFS >= SPEECH_OVER_NOISE_DB && !sameTone;
    const speaks = swells && level.voiceDBFS >= SPEECH_DBFS;

    const lasting = (holds: boolean, soFar: number) => (holds ? soFar + stepMs : 0);
    const adding = (holds: boolean, soFar: number) => (holds ? soFar + stepMs : soFar);
    const { highDB } = level;
    before = {
      listenedMs: before.listenedMs + stepMs,
      speechMs: adding(speaks, before.speechMs),
      faintMs: adding(swells && !speaks, before.faintMs),
      wideSpeechMs: adding(speaks && highDB !== null && highDB > NARROW_DB, before.wideSpeechMs),
      narrowSpeechMs: adding(speaks && highDB !== null && highDB <= NARROW_DB, before.narrowSpeechMs),
      silentForMs: lasting(level.peak <= SILENT_PEAK, before.silentForMs),
      clippedForMs: lasting(isClipped(level), before.clippedForMs),
      toneForMs: lasting(sameTone, before.toneForMs),
    };
    return { ...level, ...before, noiseDBFS, toneRiseDB: Math.round(level.voiceDBFS - tone.beganDBFS) };
  };
}
