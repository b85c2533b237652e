import { createRandom } from './random';

const LENGTH = 1 << 20;

/** Bell-shaped noise with a standard deviation near 1, made once: no frame can wait for a million random numbers. */
let table: Float32Array | undefined;

function noise(): Float32Array {
  if (table) return table;
  const random = createRandom(5);
  table = new Float32Array(LENGTH).map(() => random() + random() + random());
  return table;
}

/** The noise of a camera's sensor, another one in each frame. */
export function addGrain(luma: Uint8Array, frame: number, strength: number): void {
  const grain = noise();
  const from = (frame * 7_919) % LENGTH;
  for (let at = 0; at < luma.length; at += 1) {
    const value = (luma[at] ?? 0) + strength * (grain[(from + at) % LENGTH] ?? 0);
    luma[at] = Math.max(0, Math.min(255, Math.round(value)));
  }
}
