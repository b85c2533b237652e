import { dBFSOfPower } from '../../domain/sound/soundOf';

export interface Listener {
  /** Loudness in dBFS; null while the audio context is not running: that says nothing of the microphone. */
  listen(): number | null;
  close(): void;
}

/** The longest that an analyser keeps: 0.68 s at 48 kHz. */
const FFT_SIZE = 32_768;
/** About 50 ms: what a meter takes for one loudness. */
const PIECE = 2048;

/**
 * Floats, not bytes: 8-bit samples round down, so a hair of noise reads as sound (LiveKit's detectSilence).
 * @param everyMs how far back a look goes, so that no syllable falls between two: at most 680.
 */
export function createListener(track: MediaStreamTrack, everyMs: number): Listener {
  const context = new AudioContext();
  const source = context.createMediaStreamSource(new MediaStream([track]));
  const analyser = new AnalyserNode(context, { fftSize: FFT_SIZE });
  source.connect(analyser);
  const samples = new Float32Array(FFT_SIZE);
  const fresh = Math.round((everyMs / 1000) * context.sampleRate);
  // A context made before any gesture starts by itself once it captures; asking again does no harm.
  void context.resume();

  return {
    listen() {
      if (context.state !== 'running') return null;
      analyser.getFloatTimeDomainData(samples);
      return loudnessOf(samples.subarray(-fresh));
    },
    close() {
      source.disconnect();
      void context.close();
    },
  };
}

/** Root mean square of the loudest piece in dBFS, never below that of 16-bit silence. */
export function loudnessOf(samples: Float32Array): number {
  let loudest = 0;
  for (let from = 0; from < samples.length; from += PIECE) {
    const piece = samples.subarray(from, from + PIECE);
    loudest = Math.max(loudest, piece.reduce((sum, sample) => sum + sample * sample, 0) / piece.length);
  }
  return dBFSOfPower(loudest);
}
