/** A live picture that any number of video elements can show. Streams stay behind this; only elements go in. */
export interface View {
  show(stream: MediaStream | null): void;
  /** Shows the picture in this element until the end of the turn in which the returned function is called. */
  attach(video: HTMLVideoElement): () => void;
  /** Sounds on this speaker from now on. */
  soundOn(speaker: string): void;
}

export function createView(): View {
  let shown: MediaStream | null = null;
  let speaker: string | null = null;
  const videos = new Set<HTMLVideoElement>();

  const soundHere = (video: HTMLVideoElement) => {
    if (speaker === null || !('setSinkId' in video)) return;
    // A speaker that is gone leaves the sound where it was.
    void video.setSinkId(speaker).catch(() => {});
  };

  const put = (video: HTMLVideoElement) => {
    if (video.srcObject !== shown) video.srcObject = shown;
    // Rejects when the stream is replaced before it played; the next one plays in its place.
    if (shown) void video.play().catch(() => {});
  };

  return {
    show(stream) {
      shown = stream;
      videos.forEach(put);
    },
    soundOn(id) {
      speaker = id;
      videos.forEach(soundHere);
    },
    attach(video) {
      videos.add(video);
      soundHere(video);
      put(video);
      return () => {
        videos.delete(video);
        // An element that goes on to the next page is attached again in this very turn, and must not blink.
        queueMicrotask(() => {
          if (!videos.has(video)) video.srcObject = null;
        });
      };
    },
  };
}
