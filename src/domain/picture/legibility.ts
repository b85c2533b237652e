/** A part of a picture: brightness dot by dot, 0 to 255, row by row. */
export interface Patch {
  readonly luma: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** What keeps an ID from being read, or that nothing does; `empty` while there is nothing to read. */
export type Legibility = 'empty' | 'dark' | 'glare' | 'blurred' | 'sharp';

const DARK_LUMA = 40;
/** Next to white: a lamp or within seen in the plastic of the card. A white page stays below, as cameras expose for it. */
const GLARE_LUMA = 250;
const GLARE_SHARE = 0.03;
/** A wall or a plain jumper. Print on a card varies by 30 and more. */
const EMPTY_SPREAD = 10;
/**
 * At half of 1280 by 720 dots, print of 12 to 36 dots blurred by 2 dots (sigma) stays below this, by 3 it is above, and
 * a camera's own noise changes that by 0.03 at most: `legibility.test.ts` tries it.
 */
const BLURRED = 0.36;
/** Dots on each side of the blur that a picture is compared with. */
const REACH = 4;

/**
 * Whether print could be read in it. Blur is measured by Crété, Dolmière, Ladret and Nicolas, "The Blur Effect"
 * (SPIE 2007): what is sharp loses much when it is blurred once more, and what is blurred already loses little. So the
 * measure needs no picture to compare with, and does not depend on how much is printed.
 */
export function legibilityOf(patch: Patch): Legibility {
  const { luma } = patch;
  let sum = 0;
  let squares = 0;
  let white = 0;
  for (const value of luma) {
    sum += value;
    squares += value * value;
    if (value >= GLARE_LUMA) white += 1;
  }
  const mean = sum / luma.length;
  const spread = Math.sqrt(Math.max(0, squares / luma.length - mean * mean));
  if (mean < DARK_LUMA) return 'dark';
  if (white / luma.length > GLARE_SHARE) return 'glare';
  if (spread < EMPTY_SPREAD) return 'empty';
  return blurOf(patch) > BLURRED ? 'blurred' : 'sharp';
}

/** 0 is sharp, 1 is all blur: the worse of the two directions, as a moving hand blurs only one. */
export const blurOf = ({ luma, width, height }: Patch): number =>
  Math.max(
    blurAlong(luma, { lines: height, length: width, line: width, dot: 1 }),
    blurAlong(luma, { lines: width, length: height, line: 1, dot: width }),
  );

interface Way {
  readonly lines: number;
  readonly length: number;
  /** From one line to the next, and from one dot of it to the next. */
  readonly line: number;
  readonly dot: number;
}

function blurAlong(luma: Float32Array, { lines, length, line, dot }: Way): number {
  const blurred = new Float32Array(length);
  let steps = 0;
  let lost = 0;
  for (let nth = 0; nth < lines; nth += 1) {
    const at = (place: number) => luma[nth * line + place * dot] ?? 0;
    let within = 0;
    for (let place = 0; place < 2 * REACH; place += 1) within += at(place);
    for (let place = REACH; place < length - REACH; place += 1) {
      within += at(place + REACH);
      blurred[place] = within / (2 * REACH + 1);
      within -= at(place - REACH);
    }
    for (let place = REACH + 1; place < length - REACH; place += 1) {
      const step = Math.abs(at(place) - at(place - 1));
      const after = Math.abs((blurred[place] ?? 0) - (blurred[place - 1] ?? 0));
      steps += step;
      lost += Math.max(0, step - after);
    }
  }
  return steps === 0 ? 1 : 1 - lost / steps;
}
