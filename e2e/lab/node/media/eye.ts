import wrtc from '@roamhq/wrtc';
import { measurePicture } from './measurePicture';
import type { Picture } from './picture';

export type Seen = {
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  readonly fps: number;
  readonly luma: number;
  readonly contrast: number;
  readonly lastFrameAt: number | null;
};

const FPS_WINDOW_MS = 1_000;

/** Watches what a visitor sends. Frames are only counted; they are measured when somebody asks. */
export function createEye(track: MediaStreamTrack, clock: () => number) {
  const sink = new wrtc.nonstandard.RTCVideoSink(track);
  let last: Picture | undefined;
  let frames = 0;
  let recent: number[] = [];
  sink.onframe = ({ frame }: { frame: Picture }) => {
    last = frame;
    frames += 1;
    recent.push(clock());
    if (recent.length > 120) recent = recent.slice(-60);
  };
  return {
    report(): Seen {
      const now = clock();
      return {
        width: last?.width ?? 0,
        height: last?.height ?? 0,
        frames,
        fps: recent.filter((at) => now - at < FPS_WINDOW_MS).length,
        ...measurePicture(last),
        lastFrameAt: recent.at(-1) ?? null,
      };
    },
    last: () => last,
    close: () => sink.stop(),
  };
}
