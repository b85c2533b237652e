/** Half a second of a track's sound. */
export interface SoundSource {
  /** Null while the audio context is not running: that says nothing of the microphone. */
  hear(): HeardSound | null;
  close(): void;
}

export interface HeardSound {
  readonly samples: Float32Array;
  readonly sampleRate: number;
  /** Computed when it is asked for: on a slow computer it is most of the work. */
  spectrum(): { readonly decibels: Float32Array; readonly binHz: number };
}

/** The longest that an analyser keeps: 0.68 s at 48 kHz, so that half a second is never missed between two looks. */
const FFT_SIZE = 32_768;
const SECONDS = 0.5;

/** Floats, not bytes: 8-bit samples round down, so a hair of noise reads as sound (LiveKit's detectSilence). */
export function createSoundSource(context: AudioContext, track: MediaStreamTrack): SoundSource {
  const source = context.createMediaStreamSource(new MediaStream([track]));
  const analyser = new AnalyserNode(context, { fftSize: FFT_SIZE, smoothingTimeConstant: 0 });
  source.connect(analyser);
  const all = new Float32Array(FFT_SIZE);
  const decibels = new Float32Array(analyser.frequencyBinCount);
  const { sampleRate } = context;
  const binHz = sampleRate / FFT_SIZE;
  let heardUntil = context.currentTime;

  return {
    hear() {
      // A context that says "running" while its clock stands still is as deaf as a suspended one.
      if (context.state !== 'running' || context.currentTime === heardUntil) return null;
      heardUntil = context.currentTime;
      analyser.getFloatTimeDomainData(all);
      return {
        samples: all.subarray(FFT_SIZE - Math.round(SECONDS * sampleRate)),
        sampleRate,
        spectrum() {
          analyser.getFloatFrequencyData(decibels);
          return { decibels, binHz };
        },
      };
    },
    close: () => source.disconnect(),
  };
}
