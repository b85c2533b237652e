import { sinkTo } from './sink';

/** Long enough to finish a sentence before it comes back. */
const DELAY_S = 2;

/** "Hear yourself": the sound goes through a delay line and is gone. Nothing is ever kept. */
export function playBackLate(track: MediaStreamTrack, speaker: string | null): () => void {
  const context = new AudioContext();
  const source = context.createMediaStreamSource(new MediaStream([track]));
  source
    .connect(new DelayNode(context, { maxDelayTime: DELAY_S, delayTime: DELAY_S }))
    .connect(context.destination);
  void sinkTo(context, speaker).catch(() => {
    // The chosen speaker is gone: it sounds on the browser's own, and the speaker check says so.
  });
  void context.resume();
  return () => void context.close();
}
