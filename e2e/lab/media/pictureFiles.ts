import { madeOnce } from './mediaFiles';
import { black, covered, dark, freezesAfter, frozen, moving, slow, tiny, type Size } from './pictures';
import { encodeY4m, type Film } from './y4m';

const films = {
  moving,
  black,
  covered,
  dark,
  frozen,
  tiny,
  slow,
  'freezes after 3 s': (size?: Size) => freezesAfter(3, size ? { size } : {}),
} as const satisfies Record<string, (size?: Size) => Film>;

export type PictureName = keyof typeof films;

/** A Y4M file of this picture, in its own size unless one is given; made when first asked for. */
export function pictureFile(name: PictureName, size?: Size): string {
  const suffix = size ? `-${size.width}x${size.height}` : '';
  return pictureFileOf(`${name.replaceAll(' ', '-')}${suffix}`, () => films[name](size));
}

/** A Y4M file of any film. */
export const pictureFileOf = (name: string, make: () => Film): string =>
  madeOnce(`${name}.y4m`, () => encodeY4m(make()));

/** The browser's camera shows this film again and again. Goes with `fakeDevices`. */
export const shows = (y4mFile: string): string => `--use-file-for-fake-video-capture=${y4mFile}`;

/**
 * A camera large enough for every check, and a ninth of the work of the browser's own, which a machine without a
 * graphics card would spend on drawing and encoding.
 */
export const smallCamera = () => shows(pictureFile('moving', { width: 320, height: 240 }));
