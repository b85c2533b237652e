import type { Patch } from './legibility';

const WIDTH = 320;
const HEIGHT = 180;
const PAPER = 200;
const INK = 50;

/** The same "random" numbers each time, 0 to 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x7fffffff;
}

/** Lines of marks like letters: three strokes each, a sixth of their size thick. */
export function print(size: number): Patch {
  const random = seeded(1);
  const luma = new Float32Array(WIDTH * HEIGHT).fill(PAPER);
  const thick = Math.round(size / 6);
  const stroke = (x: number, y: number, upright: boolean) => {
    for (let along = 0; along < size * 0.8; along += 1)
      for (let across = 0; across < thick; across += 1) {
        const [right, down] = upright ? [x + across, y + along] : [x + along, y + across];
        if (right < WIDTH && down < HEIGHT) luma[Math.floor(down) * WIDTH + Math.floor(right)] = INK;
      }
  };
  for (let y = 10; y < HEIGHT - size; y += Math.round(size * 1.8))
    for (let x = 10; x < WIDTH - size; x += size)
      for (let nth = 0; nth < 3; nth += 1) {
        const upright = random() < 0.5;
        const offset = Math.floor(random() * size * 0.7);
        stroke(upright ? x + offset : x, upright ? y : y + offset, upright);
      }
  return { luma, width: WIDTH, height: HEIGHT };
}

/** Out of focus by a Gaussian of so many dots; `sideways` is a hand that moves. */
export function blurred(patch: Patch, sigma: number, way: 'all-round' | 'sideways' = 'all-round'): Patch {
  if (sigma === 0) return patch;
  const reach = Math.ceil(sigma * 3);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / 2 / sigma ** 2),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const along = (from: Patch, right: number, down: number): Patch => {
    const luma = from.luma.map((_, at) => {
      const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)];
      const sum = weights.reduce((so, weight, nth) => {
        const column = Math.min(WIDTH - 1, Math.max(0, x + (nth - reach) * right));
        const row = Math.min(HEIGHT - 1, Math.max(0, y + (nth - reach) * down));
        return so + weight * (from.luma[row * WIDTH + column] ?? 0);
      }, 0);
      return sum / total;
    });
    return { ...from, luma };
  };
  const across = along(patch, 1, 0);
  return way === 'sideways' ? across : along(across, 0, 1);
}

/** What a sensor adds in a dim room: about `amount` levels, evenly up and down. */
export function noisy(patch: Patch, amount: number): Patch {
  const random = seeded(7);
  const about = () => random() + random() + random() - 1.5;
  return { ...patch, luma: patch.luma.map((value) => value + amount * about()) };
}

/** As a browser draws a picture at half its size. */
export function halved({ luma, width, height }: Patch): Patch {
  const [columns, rows] = [width / 2, Math.floor(height / 2)];
  const small = new Float32Array(columns * rows).map((_, at) => {
    const from = 2 * Math.floor(at / columns) * width + 2 * (at % columns);
    return [0, 1, width, width + 1].reduce((sum, step) => sum + (luma[from + step] ?? 0), 0) / 4;
  });
  return { luma: small, width: columns, height: rows };
}
