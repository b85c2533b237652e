import { openRaw } from './rawTrack';
import { sinkTo } from './sink';

/** Three tones that no appliance makes one after the other, each a power of its own in the spectrum. */
const TONES_HZ = [990, 1570, 2490] as const;
const TONE_S = 0.16;
/** Time for the room before, and for what a Bluetooth speaker holds back after. */
const BEFORE_S = 0.4;
const AFTER_S = 0.5;
const LOUDNESS = 0.35;
const LISTEN_EVERY_MS = 20;
const LONGEST_MS = 5000;
const LISTEN_FFT = 2048;

/** The microphone keeps half a second, so that long after the chirp it still hears it. */
const LINGERS_MS = 700;
let soundsUntil = 0;

/** Whether what a microphone hears now may be our own sound: that is nobody's speech. */
export const isChirping = () => performance.now() < soundsUntil;

/**
 * Plays the chirp on this speaker, null for the browser's own choice, and listens for it with the microphone if one
 * is open.
 * @returns by how many dB the faintest of its tones stood out of the quiet before; null without a microphone.
 * @throws DOMException if the browser does not let the page play, or the speaker is gone.
 */
export async function playChirp(
  speaker: string | null,
  microphone: MediaStreamTrack | null,
  signal: AbortSignal,
): Promise<number | null> {
  soundsUntil = Infinity;
  const context = new AudioContext();
  // Echo cancelling would take away the very sound that we listen for.
  const track = microphone && (await openRaw(microphone));
  try {
    await sinkTo(context, speaker);
    await resumed(context);
    const ear = track && createEar(context, track);
    const start = context.currentTime + BEFORE_S;
    TONES_HZ.forEach((hz, nth) => playTone(context, hz, start + nth * TONE_S));
    const end = start + TONES_HZ.length * TONE_S + AFTER_S;
    const before = TONES_HZ.map(() => -120);
    const during = TONES_HZ.map(() => -120);
    const latest = performance.now() + LONGEST_MS;
    while (context.currentTime < end && !signal.aborted) {
      // A context may say "running" while its clock stands still.
      if (performance.now() > latest) throw new DOMException('', 'AbortError');
      await new Promise((resolve) => setTimeout(resolve, LISTEN_EVERY_MS));
      const heard = ear?.() ?? [];
      const loudest = context.currentTime < start ? before : during;
      heard.forEach((dB, nth) => (loudest[nth] = Math.max(loudest[nth] ?? dB, dB)));
    }
    return ear
      ? Math.round(Math.min(...during.map((dB, nth) => dB - Math.max(before[nth] ?? 0, -90))))
      : null;
  } finally {
    soundsUntil = performance.now() + LINGERS_MS;
    track?.stop();
    void context.close();
  }
}

/** A context that may not play stays suspended and says nothing; a second is long for one that may. */
async function resumed(context: AudioContext): Promise<void> {
  await Promise.race([context.resume(), new Promise((resolve) => setTimeout(resolve, 1000))]);
  if (context.state !== 'running') throw new DOMException('', 'NotAllowedError');
}

function playTone(context: AudioContext, hz: number, at: number): void {
  const tone = new OscillatorNode(context, { frequency: hz });
  const gain = new GainNode(context, { gain: 0 });
  // Without slopes it would click, and a click sounds at every frequency.
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(LOUDNESS, at + 0.02);
  gain.gain.setValueAtTime(LOUDNESS, at + TONE_S - 0.02);
  gain.gain.linearRampToValueAtTime(0, at + TONE_S);
  tone.connect(gain).connect(context.destination);
  tone.start(at);
  tone.stop(at + TONE_S);
}

function createEar(context: AudioContext, track: MediaStreamTrack): () => readonly number[] {
  const source = context.createMediaStreamSource(new MediaStream([track]));
  const analyser = new AnalyserNode(context, { fftSize: LISTEN_FFT, smoothingTimeConstant: 0 });
  source.connect(analyser);
  const decibels = new Float32Array(analyser.frequencyBinCount);
  const binHz = context.sampleRate / LISTEN_FFT;
  return () => {
    analyser.getFloatFrequencyData(decibels);
    return TONES_HZ.map((hz) => Math.max(-120, decibels[Math.round(hz / binHz)] ?? -120));
  };
}
