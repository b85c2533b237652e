/** A picture as WebRTC has it: planes of luma and of the two colours, the latter at half size. */
export type Picture = { readonly width: number; readonly height: number; readonly data: Uint8Array };

export type SceneName = 'host' | 'holding' | 'slides';

const WIDTH = 640;
const HEIGHT = 360;

type Paint = {
  readonly background: (x: number, y: number) => number;
  readonly blue: number;
  readonly red: number;
  readonly moving: {
    readonly luma: number;
    readonly size: number;
    readonly y: number;
    readonly speed: number;
  };
};

const paints: Record<SceneName, Paint> = {
  // A room with a lighter wall, and someone who moves about in it.
  host: {
    background: (x, y) => 70 + ((x * 90) / WIDTH) * (y / HEIGHT),
    blue: 148,
    red: 112,
    moving: { luma: 215, size: 96, y: 120, speed: 5 },
  },
  // Dark, with a bar that creeps along, so that it is neither black nor frozen.
  holding: {
    background: (_x, y) => (y > 250 && y < 262 ? 70 : 32),
    blue: 140,
    red: 124,
    moving: { luma: 150, size: 12, y: 250, speed: 3 },
  },
  // A white page with lines of text, and a pointer.
  slides: {
    background: (x, y) => (y % 40 < 12 && x > 60 && x < 560 && y > 50 ? 60 : 235),
    blue: 128,
    red: 128,
    moving: { luma: 120, size: 24, y: 170, speed: 7 },
  },
};

/** Paints one scene again and again into one buffer: WebRTC copies what it is given. */
export function createPainter(scene: SceneName): (frame: number) => Picture {
  const { background, blue, red, moving } = paints[scene];
  const still = new Uint8Array((WIDTH * HEIGHT * 3) / 2);
  const lumaBytes = WIDTH * HEIGHT;
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) still[y * WIDTH + x] = background(x, y);
  }
  still.fill(blue, lumaBytes, lumaBytes * 1.25);
  still.fill(red, lumaBytes * 1.25);

  const data = new Uint8Array(still.length);
  return (frame) => {
    data.set(still);
    const left = (frame * moving.speed) % (WIDTH - moving.size);
    for (let y = moving.y; y < moving.y + moving.size; y += 1) {
      data.fill(moving.luma, y * WIDTH + left, y * WIDTH + left + moving.size);
    }
    return { width: WIDTH, height: HEIGHT, data };
  };
}
