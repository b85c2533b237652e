import { ok } from '../../domain/result';
import type { CameraPort, Picture } from '../../ports';
import type { HeldTrack } from './heldTrack';
import { deviceChanged, readPermission } from './permission';
import { ticks } from './ticks';

/** Large enough to tell a picture from black, small enough to cost nothing four times a second. */
const WIDTH = 80;
const HEIGHT = 60;
const LOOK_EVERY_MS = 250;

/** `ideal`, never `exact`: an exact size fails outright on many phones (aws chime-sdk-js#2278). */
export const cameraConstraints: MediaStreamConstraints = {
  video: { width: { ideal: 1280 }, height: { ideal: 720 }, facingMode: { ideal: 'user' } },
};

export const createCameraPort = (held: HeldTrack): CameraPort => ({
  permission: () => readPermission('camera'),
  changed: (signal) => deviceChanged('camera', signal),
  async open(signal) {
    const opened = await held.acquire(signal);
    if (!opened.ok) return opened;
    const { track, close } = opened.value;
    return ok({ close, pictures: (until) => lookAt(track, until) });
  },
});

async function* lookAt(track: MediaStreamTrack, signal: AbortSignal): AsyncGenerator<Picture> {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = new MediaStream([track]);
  // Rejects when the element is let go of before it played; nobody is waiting for it then.
  void video.play().catch(() => {});
  const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT });
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  try {
    for await (const _tick of ticks(LOOK_EVERY_MS, track, signal)) {
      if (!pen || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) continue;
      pen.drawImage(video, 0, 0, WIDTH, HEIGHT);
      yield {
        width: video.videoWidth,
        height: video.videoHeight,
        ...lightOf(pen.getImageData(0, 0, WIDTH, HEIGHT).data),
      };
    }
  } finally {
    video.srcObject = null;
  }
}

/** Rec. 601 luma of RGBA pixels: mean and standard deviation, to one decimal. */
export function lightOf(pixels: ArrayLike<number>): { brightness: number; contrast: number } {
  let sum = 0;
  let squares = 0;
  const count = pixels.length / 4;
  for (let at = 0; at < pixels.length; at += 4) {
    const luma = 0.299 * (pixels[at] ?? 0) + 0.587 * (pixels[at + 1] ?? 0) + 0.114 * (pixels[at + 2] ?? 0);
    sum += luma;
    squares += luma * luma;
  }
  const mean = sum / count;
  const spread = Math.sqrt(Math.max(0, squares / count - mean * mean));
  return { brightness: Math.round(mean * 10) / 10, contrast: Math.round(spread * 10) / 10 };
}
