import { addGrain } from './grain';
import type { Film } from './y4m';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const vga: Size = { width: 640, height: 480 };
const quarter: Size = { width: 320, height: 240 };
const SECONDS = 2;
const FRAMES_PER_SECOND = 20;
const BLACK = 16;

const film = (size: Size, paint: Film['paint'], framesPerSecond = FRAMES_PER_SECOND): Film => ({
  ...size,
  framesPerSecond,
  frames: SECONDS * framesPerSecond,
  paint,
});

/** Somebody before a patterned wall, who sways; `seconds` in, and lit by so much. */
function paintRoom({ width, height }: Size, seconds: number, light: number, luma: Uint8Array): void {
  const middle = width * (0.5 + 0.15 * Math.sin(Math.PI * seconds));
  const [headX, headY] = [width * 0.1, height * 0.2];
  for (let y = 0, at = 0; y < height; y += 1) {
    const down = (y - height * 0.4) / headY;
    const shoulders = width * 0.28 * Math.min(1, Math.max(0, (y / height - 0.62) * 5));
    for (let x = 0; x < width; x += 1, at += 1) {
      const aside = Math.abs(x - middle);
      const wall = 130 + 50 * Math.sin(x / 9) * Math.sin(y / 11) + (60 * x) / width;
      const person = aside < shoulders ? 60 : wall;
      const shade = (aside / headX) ** 2 + down ** 2 < 1 ? 190 - 40 * (aside / headX) : person;
      luma[at] = BLACK + light * (shade - BLACK);
    }
  }
}

const room =
  (size: Size, { light = 1, grain = 3 } = {}) =>
  (framesPerSecond = FRAMES_PER_SECOND) =>
    film(
      size,
      (frame, luma) => {
        paintRoom(size, frame / framesPerSecond, light, luma);
        addGrain(luma, frame, grain);
      },
      framesPerSecond,
    );

/** A working camera. */
export const moving = (size: Size = vga): Film => room(size)();

/** Nothing but black, without noise: a shutter that cuts the camera off, or a virtual camera with no source. */
export const black = (size: Size = quarter): Film => film(size, (_, luma) => luma.fill(BLACK));

/** A lens behind a thumb: black, but for the noise of the sensor. */
export const covered = (size: Size = quarter): Film =>
  film(size, (frame, luma) => {
    luma.fill(BLACK + 2);
    addGrain(luma, frame, 0.7);
  });

/** The same room at night. */
export const dark = (size: Size = quarter): Film => room(size, { light: 0.18, grain: 2 })();

/** A textured picture in which not one pixel ever changes. */
export const frozen = (size: Size = quarter): Film =>
  film(size, (_, luma) => {
    paintRoom(size, 0, 1, luma);
    addGrain(luma, 0, 3);
  });

/** A camera from the days of the first webcams. */
export const tiny = (): Film => room({ width: 160, height: 120 })();

/** Five pictures a second, as cheap cameras give in bad light. */
export const slow = (size: Size = vga): Film => room(size)(5);

/** Moves, then stays as it was for `still` seconds; after that the film begins again. */
export function freezesAfter(seconds: number, { size = quarter, still = 20 } = {}): Film {
  const framesPerSecond = 10;
  const last = seconds * framesPerSecond;
  const { paint } = room(size)(framesPerSecond);
  return {
    ...size,
    framesPerSecond,
    frames: (seconds + still) * framesPerSecond,
    paint: (frame, luma) => paint(Math.min(frame, last), luma),
  };
}
