// Chromium 110 on; not in TypeScript's library yet.
interface SinkContext {
  setSinkId(id: string): Promise<void>;
}

/**
 * Lets a context sound on this speaker; null is the browser's own choice, as is a browser that offers none.
 * @throws DOMException NotFoundError if it is gone, NotAllowedError if the browser forbids it.
 */
export async function sinkTo(context: AudioContext, speaker: string | null): Promise<void> {
  if (speaker === null || !('setSinkId' in context)) return;
  await (context as unknown as SinkContext).setSinkId(speaker);
}
