import type { Picture } from './picture';

/** Every so many pixels is enough to tell black from a face, and costs nothing. */
const STEP = 7;

const rounded = (value: number) => Math.round(value * 10) / 10;

/** Mean luma (black is 16, white 235) and its standard deviation: a covered lens has next to none. */
export function measurePicture(picture: Picture | undefined): { luma: number; contrast: number } {
  if (!picture) return { luma: 0, contrast: 0 };
  const pixels = picture.width * picture.height;
  let [count, sum, squares] = [0, 0, 0];
  for (let at = 0; at < pixels; at += STEP) {
    const value = picture.data[at] ?? 0;
    count += 1;
    sum += value;
    squares += value * value;
  }
  const mean = sum / count;
  return { luma: rounded(mean), contrast: rounded(Math.sqrt(Math.max(0, squares / count - mean * mean))) };
}
