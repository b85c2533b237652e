/** A live picture that any number of video elements can show. Streams stay behind this; only elements go in. */
export interface View {
  show(stream: MediaStream | null): void;
  /** Shows the picture in this element until the returned function is called. */
  attach(video: HTMLVideoElement): () => void;
}

export function createView(): View {
  let shown: MediaStream | null = null;
  const videos = new Set<HTMLVideoElement>();

  const put = (video: HTMLVideoElement) => {
    video.srcObject = shown;
    // Rejects when the stream is replaced before it played; the next one plays in its place.
    if (shown) void video.play().catch(() => {});
  };

  return {
    show(stream) {
      shown = stream;
      videos.forEach(put);
    },
    attach(video) {
      videos.add(video);
      put(video);
      return () => {
        videos.delete(video);
        video.srcObject = null;
      };
    },
  };
}
