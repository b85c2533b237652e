import type { Level } from '../../domain/sound/hearing';
import { soundOf } from '../../domain/sound/soundOf';
import { noSpectrum, spectrumOf, type Spectrum } from '../../domain/sound/spectrumOf';
import { ok } from '../../domain/result';
import type { MicrophonePort } from '../../ports';
import { isChirping } from './chirp';
import type { ChosenDevice } from './chosenDevice';
import { createComparison } from './compareMicrophones';
import type { HeldTrack } from './heldTrack';
import { createOpening } from './openDevice';
import { deviceChanged, readPermission } from './permission';
import { openRaw } from './rawTrack';
import { createSoundSource, type HeardSound } from './soundSource';
import { ticks } from './ticks';

const LEVEL_EVERY_MS = 500;
/** No voice and no howl is below. A spectrum is most of the work of a look, and most of a visit is silence. */
const SPECTRUM_FROM_DBFS = -60;

export const createMicrophonePort = (
  held: HeldTrack,
  chosen: ChosenDevice,
  isBusy: () => boolean,
): MicrophonePort => {
  const { compare, betterId } = createComparison(held);
  const openDevice = createOpening(held, chosen);
  const choose = (id: string) => {
    chosen.choose(id);
    held.reopen();
  };
  return {
    permission: () => readPermission('microphone'),
    isOpen: held.isLive,
    changed: (signal) => deviceChanged('microphone', signal),
    choose,
    compare,
    chooseBetter() {
      const id = betterId();
      if (id !== null) choose(id);
    },
    async open(signal) {
      const opened = await openDevice(signal);
      if (!opened.ok) return opened;
      const { track, ...device } = opened.value;
      return ok({ ...device, levels: (until: AbortSignal) => listenTo(track, until, isBusy) });
    },
  };
};

/** The raw sound is judged, as gain control hides a faulty level; the processed one is what the prison hears. */
async function* listenTo(
  track: MediaStreamTrack,
  signal: AbortSignal,
  isBusy: () => boolean,
): AsyncGenerator<Level | null> {
  const context = new AudioContext();
  // A context made before any gesture starts by itself once it captures; asking again does no harm.
  void context.resume();
  const rawTrack = await openRaw(track);
  const sent = createSoundSource(context, track);
  const raw = rawTrack ? createSoundSource(context, rawTrack) : sent;
  try {
    for await (const _tick of ticks(LEVEL_EVERY_MS, track, signal, isBusy)) {
      if (isChirping()) continue;
      const heard = raw.hear();
      if (!heard) {
        void context.resume();
        yield null;
        continue;
      }
      const processed = raw === sent ? heard : (sent.hear() ?? heard);
      const sound = soundOf(heard.samples, heard.sampleRate);
      const { voiceDBFS: sentDBFS } = soundOf(processed.samples, processed.sampleRate);
      const { toneHz, toneShare } = spectrumIn(heard, sound.voiceDBFS);
      // The images that a cheap converter adds to telephone sound are gone from the processed one.
      const { highDB } = spectrumIn(processed, sentDBFS);
      yield { ...sound, toneHz, toneShare, highDB, sentDBFS, muted: track.muted };
    }
  } finally {
    raw.close();
    sent.close();
    rawTrack?.stop();
    void context.close();
  }
}

function spectrumIn({ spectrum }: HeardSound, loudestDBFS: number): Spectrum {
  if (loudestDBFS < SPECTRUM_FROM_DBFS) return noSpectrum;
  const { decibels, binHz } = spectrum();
  return spectrumOf(decibels, binHz);
}
