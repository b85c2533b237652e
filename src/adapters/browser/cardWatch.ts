import { legibilityOf, type Legibility } from '../../domain/picture/legibility';
import { lumaOf } from './luma';

const LOOK_EVERY_MS = 500;
/** Of each side of the picture: where an ID is held. */
const MIDDLE = 0.6;
/** Two dots of the camera to one: a sensor's noise would pass for sharpness. */
const SMALLER = 2;

/** Says how an ID before this camera would look to the officer, whenever that has changed for two looks. */
export function watchCard(track: MediaStreamTrack, tell: (now: Legibility) => void): () => void {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = new MediaStream([track]);
  // Rejects when the element is let go of before it played; nobody is waiting for it then.
  void video.play().catch(() => {});
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });

  const look = (): Legibility | null => {
    if (!pen || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return null;
    const [across, down] = [video.videoWidth * MIDDLE, video.videoHeight * MIDDLE];
    const width = Math.floor(across / SMALLER);
    const height = Math.floor(down / SMALLER);
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    const [left, above] = [(video.videoWidth - across) / 2, (video.videoHeight - down) / 2];
    pen.drawImage(video, left, above, across, down, 0, 0, width, height);
    return legibilityOf({ luma: lumaOf(pen.getImageData(0, 0, width, height).data), width, height });
  };
  let before: Legibility | null = null;
  const timer = setInterval(() => {
    const now = look();
    if (now !== null && now === before) tell(now);
    before = now;
  }, LOOK_EVERY_MS);
  return () => {
    clearInterval(timer);
    video.srcObject = null;
  };
}
