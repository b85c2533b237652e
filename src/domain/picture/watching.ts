/** One look at what the camera sends. */
export interface Look {
  /** 0 as long as no picture has come at all. */
  readonly width: number;
  readonly height: number;
  /** Mean of the luma, 0 (black) to 255. */
  readonly brightness: number;
  /** Standard deviation of the luma, 0 (one colour) to about 128. */
  readonly contrast: number;
  /** Mean difference of luma from the look before, at 80 by 60 dots; null at the first look. */
  readonly change: number | null;
  /** Pictures a second over the last three seconds; null before they are over. */
  readonly fps: number | null;
  /** How long ago the last picture came. */
  readonly sinceFrameMs: number;
  /** The system says that it sends nothing: `MediaStreamTrack.muted`. */
  readonly muted: boolean;
}

export type Seeming =
  'muted' | 'stuck' | 'black' | 'covered' | 'dark' | 'still' | 'small' | 'slow' | 'unknown' | 'fine';

/** A look, and for how long it has seemed the same. */
export interface Seen extends Look {
  readonly sameForMs: number;
}

// Measured in real Chromium: black 0/0, a covered lens with sensor noise 0.9/0.4, a picture 127/92.
const BLACK_BRIGHTNESS = 16;
const BLACK_CONTRAST = 8;
const DARK_BRIGHTNESS = 40;
/** A live sensor always has some noise, even in the dark (0.44 and more): exact zero is no live picture. */
const STILL_CHANGE = 0;
const NO_FRAME_MS = 2000;
/** An open camera may still be warming up; Chromium gives one ten seconds, and Firefox for ever. */
const NO_FIRST_FRAME_MS = 4000;
/** Below this an officer cannot read an ID that is held up. */
const SMALLEST = { width: 320, height: 180 };
const SLOWEST_FPS = 10;

/** What a look seems to be, the worst first. Similarity measures (SSIM) are no help: see testRTC's `ssim.js`. */
export function seemingOf(look: Look): Seeming {
  const { width, height, brightness, contrast, change, fps, sinceFrameMs, muted } = look;
  if (muted) return 'muted';
  if (sinceFrameMs >= (width === 0 ? NO_FIRST_FRAME_MS : NO_FRAME_MS)) return 'stuck';
  if (change === null) return 'unknown';
  if (brightness < BLACK_BRIGHTNESS && contrast < BLACK_CONTRAST) {
    return contrast === 0 && change === 0 ? 'black' : 'covered';
  }
  if (change === STILL_CHANGE) return 'still';
  // Held upright, a phone's picture is higher than it is wide.
  if (Math.max(width, height) < SMALLEST.width || Math.min(width, height) < SMALLEST.height) return 'small';
  if (brightness < DARK_BRIGHTNESS) return 'dark';
  if (fps !== null && fps < SLOWEST_FPS) return 'slow';
  return 'fine';
}

/** Adds up looks, `stepMs` apart, into how long each has seemed the same. */
export function createWatching(stepMs: number): (look: Look) => Seen {
  let before: Seeming | null = null;
  let sameForMs = 0;
  return (look) => {
    const now = seemingOf(look);
    sameForMs = now === before ? sameForMs + stepMs : 0;
    before = now;
    return { ...look, sameForMs };
  };
}
