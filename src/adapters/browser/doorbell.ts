import { sinkTo } from './sink';

/** Two soft notes, upwards: the door opens. Unlike the chirp it is nothing that a microphone must tell from the room. */
const NOTES_HZ = [523, 784] as const;
const NOTE_S = 0.22;
const LOUDNESS = 0.25;

/**
 * Sounds when the visitor is let in, as they may be reading something else by then. Silent where the browser does not
 * let the page sound: the title and the screen say the same.
 */
export async function ringDoorbell(speaker: string | null): Promise<void> {
  const context = new AudioContext();
  try {
    await sinkTo(context, speaker).catch(() => undefined);
    void context.resume();
    const notes = NOTES_HZ.map((hz, nth) => playNote(context, hz, context.currentTime + nth * NOTE_S));
    await Promise.race([Promise.all(notes), new Promise((resolve) => setTimeout(resolve, 2000))]);
  } finally {
    void context.close();
  }
}

function playNote(context: AudioContext, hz: number, at: number): Promise<void> {
  const note = new OscillatorNode(context, { frequency: hz });
  const gain = new GainNode(context, { gain: 0 });
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(LOUDNESS, at + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.001, at + 2 * NOTE_S);
  note.connect(gain).connect(context.destination);
  note.start(at);
  note.stop(at + 2 * NOTE_S);
  return new Promise((resolve) => note.addEventListener('ended', () => resolve()));
}
