import { type Colour, type Picture, emptyPicture, fillBox, fillOval } from './picture';

export type SceneName = 'host' | 'holding' | 'slides';

const WIDTH = 640;
const HEIGHT = 360;
const whole = { left: 0, top: 0, width: WIDTH, height: HEIGHT };

const colours = {
  wall: { luma: 150, blue: 124, red: 126 },
  window: { luma: 205, blue: 140, red: 118 },
  uniform: { luma: 62, blue: 150, red: 118 },
  skin: { luma: 160, blue: 108, red: 150 },
  dark: { luma: 48, blue: 126, red: 132 },
  night: { luma: 34, blue: 140, red: 122 },
  grey: { luma: 90, blue: 132, red: 126 },
  paper: { luma: 235, blue: 128, red: 128 },
  ink: { luma: 60, blue: 128, red: 128 },
  pointer: { luma: 90, blue: 100, red: 210 },
} as const satisfies Record<string, Colour>;

type Scene = {
  readonly still: (picture: Picture) => void;
  readonly move: (picture: Picture, frame: number) => void;
};

const scenes: Record<SceneName, Scene> = {
  // Somebody before a wall, who sways and speaks.
  host: {
    still(picture) {
      fillBox(picture, whole, colours.wall);
      fillBox(picture, { left: 440, top: 40, width: 140, height: 130 }, colours.window);
    },
    move(picture, frame) {
      const x = 320 + Math.round(24 * Math.sin(frame / 14));
      const mouth = 4 + 8 * Math.abs(Math.sin(frame / 3));
      fillOval(picture, { left: x - 130, top: 230, width: 260, height: 280 }, colours.uniform);
      fillOval(picture, { left: x - 55, top: 100, width: 110, height: 150 }, colours.skin);
      for (const eye of [-26, 14])
        fillOval(picture, { left: x + eye, top: 156, width: 12, height: 8 }, colours.dark);
      fillOval(picture, { left: x - 18, top: 206, width: 36, height: mouth }, colours.dark);
    },
  },
  // Dark, with a light that wanders, so that it is neither black nor frozen.
  holding: {
    still(picture) {
      fillBox(picture, whole, colours.night);
      fillBox(picture, { left: 170, top: 176, width: 300, height: 8 }, colours.grey);
    },
    move(picture, frame) {
      const left = 170 + 130 * (1 + Math.sin(frame / 20));
      fillOval(picture, { left, top: 160, width: 40, height: 40 }, colours.wall);
    },
  },
  // A page with lines of text, and a pointer.
  slides: {
    still(picture) {
      fillBox(picture, whole, colours.paper);
      fillBox(picture, { left: 60, top: 40, width: 300, height: 24 }, colours.ink);
      for (let top = 100; top < 320; top += 40)
        fillBox(picture, { left: 60, top, width: 500, height: 10 }, colours.ink);
    },
    move(picture, frame) {
      fillOval(picture, { left: (frame * 7) % 600, top: 170, width: 28, height: 28 }, colours.pointer);
    },
  },
};

/** Paints one scene again and again into one buffer: WebRTC copies what it is given. */
export function createPainter(name: SceneName): (frame: number) => Picture {
  const scene = scenes[name];
  const still = emptyPicture(WIDTH, HEIGHT);
  scene.still(still);
  const picture = emptyPicture(WIDTH, HEIGHT);
  return (frame) => {
    picture.data.set(still.data);
    scene.move(picture, frame);
    return picture;
  };
}
