/** Long enough to tell 9 pictures a second from 11. */
const WINDOW_MS = 3000;

export interface FrameCount {
  /** Pictures so far. */
  readonly frame: number;
  /** Pictures a second over the last three seconds; null before they are over, or while the page is hidden. */
  readonly fps: number | null;
  readonly sinceFrameMs: number;
}

export interface FrameCounter {
  count(): FrameCount;
  close(): void;
}

// Chromium only, from 117 on. Counts what the camera gave, even if a busy page did not draw it.
interface TrackStats {
  readonly totalFrames: number;
}

/** Counts the pictures that a camera gives. */
export function createFrameCounter(video: HTMLVideoElement, track: MediaStreamTrack): FrameCounter {
  let drawn = 0;
  let callback = 0;
  const onFrame = () => {
    drawn += 1;
    callback = video.requestVideoFrameCallback(onFrame);
  };
  // Firefox has it from 132 on; before that, the decoder's own count.
  const canCallBack = typeof video.requestVideoFrameCallback === 'function';
  if (canCallBack) onFrame();

  const total = () => {
    const { stats } = track as { stats?: TrackStats };
    if (stats) return stats.totalFrames;
    return canCallBack ? drawn : video.getVideoPlaybackQuality().totalVideoFrames;
  };

  const counts: { readonly at: number; readonly frame: number }[] = [];
  let last = { at: performance.now(), frame: 0 };
  return {
    count() {
      const at = performance.now();
      const frame = total();
      // A hidden page draws nothing, and a page that just came back has drawn nothing yet.
      if (document.hidden) {
        counts.length = 0;
        last = { at, frame };
      }
      if (frame !== last.frame) last = { at, frame };
      counts.push({ at, frame });
      while (counts[1] && at - counts[1].at >= WINDOW_MS) counts.shift();
      const [first] = counts;
      const elapsed = first ? at - first.at : 0;
      const fps =
        first && elapsed >= WINDOW_MS ? Math.round(((frame - first.frame) / elapsed) * 10_000) / 10 : null;
      return { frame, fps, sinceFrameMs: Math.round(at - last.at) };
    },
    close: () => (canCallBack ? video.cancelVideoFrameCallback(callback) : undefined),
  };
}
