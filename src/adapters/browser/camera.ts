import type { Look } from '../../domain/picture/watching';
import { ok } from '../../domain/result';
import type { CameraPort } from '../../ports';
import type { ChosenDevice } from './chosenDevice';
import { createFrameCounter } from './frameCounter';
import type { HeldTrack } from './heldTrack';
import { changeOf, lightOf, lumaOf } from './luma';
import { createOpening } from './openDevice';
import { deviceChanged, readPermission } from './permission';
import { ticks } from './ticks';

/** Large enough to tell a picture from black, small enough to cost nothing four times a second. */
const WIDTH = 80;
const HEIGHT = 60;
const LOOK_EVERY_MS = 250;

/** `ideal`, never `exact`: an exact size fails outright on many phones (aws chime-sdk-js#2278). */
export const cameraConstraints: MediaTrackConstraints = {
  width: { ideal: 1280 },
  height: { ideal: 720 },
  facingMode: { ideal: 'user' },
};

const nothing = { width: 0, height: 0, brightness: 0, contrast: 0, change: null };

export const createCameraPort = (
  held: HeldTrack,
  chosen: ChosenDevice,
  isBusy: () => boolean,
): CameraPort => {
  const openDevice = createOpening(held, chosen);
  return {
    permission: () => readPermission('camera'),
    isOpen: held.isLive,
    changed: (signal) => deviceChanged('camera', signal),
    choose(id) {
      chosen.choose(id);
      held.reopen();
    },
    async open(signal) {
      const opened = await openDevice(signal);
      if (!opened.ok) return opened;
      const { track, ...device } = opened.value;
      return ok({ ...device, looks: (until: AbortSignal) => lookAt(track, until, isBusy) });
    },
  };
};

async function* lookAt(
  track: MediaStreamTrack,
  signal: AbortSignal,
  isBusy: () => boolean,
): AsyncGenerator<Look> {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = new MediaStream([track]);
  // Rejects when the element is let go of before it played; nobody is waiting for it then.
  void video.play().catch(() => {});
  const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT });
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const frames = createFrameCounter(video, track);
  let before: { readonly luma: Float32Array; readonly frame: number } | null = null;
  let change: number | null = null;
  try {
    for await (const _tick of ticks(LOOK_EVERY_MS, track, signal, isBusy)) {
      if (!pen) continue;
      const { frame, fps, sinceFrameMs } = frames.count();
      // A driver that sends nothing at all gives a live track, and no event (seen in Chromium 156 and Firefox 153).
      if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) {
        yield { ...nothing, fps, sinceFrameMs, muted: track.muted };
        continue;
      }
      if (!before || frame !== before.frame) {
        pen.drawImage(video, 0, 0, WIDTH, HEIGHT);
        const luma = lumaOf(pen.getImageData(0, 0, WIDTH, HEIGHT).data);
        // Two looks at one and the same picture differ by nothing, and say nothing of the camera.
        if (before) change = changeOf(before.luma, luma);
        before = { luma, frame };
      }
      const { videoWidth: width, videoHeight: height } = video;
      yield { width, height, ...lightOf(before.luma), change, fps, sinceFrameMs, muted: track.muted };
    }
  } finally {
    frames.close();
    video.srcObject = null;
  }
}
