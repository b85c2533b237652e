import { ok } from '../../domain/result';
import type { HeldTrack } from '../browser/heldTrack';
import type { Capture } from './outgoing';

const WIDTH = 640;
const HEIGHT = 360;
const FRAMES_A_SECOND = 15;
/** Enough that the picture costs what a face costs: an encoder sends next to nothing of an empty one. */
const PATCHES = 60;

export interface Props {
  readonly capture: Capture;
  close(): void;
}

/** A picture that is drawn and a sound that is silence: no device is opened, and nobody is seen or heard. */
export function openProps(): Props {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const brush = canvas.getContext('2d');
  const paint = () => {
    if (!brush) return;
    for (let patch = 0; patch < PATCHES; patch += 1) {
      brush.fillStyle = `hsl(${Math.random() * 360} 40% 50%)`;
      brush.fillRect(Math.random() * WIDTH, Math.random() * HEIGHT, 48, 48);
    }
  };
  paint();
  const painting = setInterval(paint, 1000 / FRAMES_A_SECOND);
  // Before the visitor has touched the page it may stay suspended: then there is a picture alone.
  const context = new AudioContext();
  const [picture] = canvas.captureStream(FRAMES_A_SECOND).getVideoTracks();
  const [silence] = context.createMediaStreamDestination().stream.getAudioTracks();
  return {
    capture: { camera: heldAlready(picture), microphone: heldAlready(silence) },
    close() {
      clearInterval(painting);
      picture?.stop();
      silence?.stop();
      void context.close();
    },
  };
}

function heldAlready(track: MediaStreamTrack | undefined): HeldTrack {
  if (!track) throw new Error('A stream that was just made has its track.');
  return {
    acquire: async () => ok({ track, instead: false, close: () => {} }),
    follow: () => () => {},
    isLive: () => false,
    reopen: () => {},
  };
}
