/** Rec. 601 luma of RGBA pixels, 0 to 255. */
export function lumaOf(pixels: ArrayLike<number>): Float32Array {
  const luma = new Float32Array(pixels.length / 4);
  for (let at = 0; at < luma.length; at += 1) {
    const red = at * 4;
    luma[at] = 0.299 * (pixels[red] ?? 0) + 0.587 * (pixels[red + 1] ?? 0) + 0.114 * (pixels[red + 2] ?? 0);
  }
  return luma;
}

const toTenths = (value: number) => Math.round(value * 10) / 10;

/** Mean and standard deviation, to one decimal. */
export function lightOf(luma: Float32Array): { brightness: number; contrast: number } {
  let sum = 0;
  let squares = 0;
  for (const value of luma) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / luma.length;
  const spread = Math.sqrt(Math.max(0, squares / luma.length - mean * mean));
  return { brightness: toTenths(mean), contrast: toTenths(spread) };
}

/** Mean difference, dot by dot. Exactly zero only if nothing changed at all: never rounded down to it. */
export function changeOf(before: Float32Array, now: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < now.length; at += 1) sum += Math.abs((now[at] ?? 0) - (before[at] ?? 0));
  const change = sum / now.length;
  return change === 0 ? 0 : Math.max(0.01, Math.round(change * 100) / 100);
}
