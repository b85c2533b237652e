/** Loudness of about 50 ms of sound. */
export interface Loudness {
  /** Loudest sample, 0 to 1. */
  readonly peak: number;
  /** Root mean square in dBFS, never below `FLOOR_DBFS`. */
  readonly dBFS: number;
}

/** Below 16-bit silence; keeps minus infinity out of JSON, where it would turn into null. */
export const FLOOR_DBFS = -120;

export interface Listener {
  /** Null while the audio context is not running: that says nothing of the microphone. */
  listen(): Loudness | null;
  close(): void;
}

/** Floats, not bytes: 8-bit samples round down, so a hair of noise reads as sound (LiveKit's detectSilence). */
export function createListener(track: MediaStreamTrack): Listener {
  const context = new AudioContext();
  const source = context.createMediaStreamSource(new MediaStream([track]));
  const analyser = new AnalyserNode(context, { fftSize: 2048 });
  source.connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  // A context made before any gesture starts by itself once it captures; asking again does no harm.
  void context.resume();

  return {
    listen() {
      if (context.state !== 'running') return null;
      analyser.getFloatTimeDomainData(samples);
      return loudnessOf(samples);
    },
    close() {
      source.disconnect();
      void context.close();
    },
  };
}

export function loudnessOf(samples: ArrayLike<number>): Loudness {
  let peak = 0;
  let squares = 0;
  for (let at = 0; at < samples.length; at += 1) {
    const sample = samples[at] ?? 0;
    peak = Math.max(peak, Math.abs(sample));
    squares += sample * sample;
  }
  const rms = Math.sqrt(squares / samples.length);
  const dBFS = rms > 0 ? Math.max(FLOOR_DBFS, 20 * Math.log10(rms)) : FLOOR_DBFS;
  return { peak: Math.round(peak * 1e6) / 1e6, dBFS: Math.round(dBFS * 10) / 10 };
}
