/** What half a second of a microphone's own, unprocessed sound is like. Levels in dBFS: 0 is full scale. */
export interface Sound {
  /** The loudest sample, 0 to 1. */
  readonly peak: number;
  /** Root mean square of the loudest 300 ms. */
  readonly voiceDBFS: number;
  /** Root mean square of the quietest 50 ms. */
  readonly floorDBFS: number;
  /** Samples at the very top or bottom of the scale, of all samples: 0 to 1. */
  readonly clippedShare: number;
  /** Pieces of 50 ms in which the sound stays there, of all pieces: 0 to 1. One click fills one of ten. */
  readonly clippedFrames: number;
}

/** Below 16-bit silence; keeps minus infinity out of JSON, where it would turn into null. */
export const FLOOR_DBFS = -120;
const FULL_SCALE = 0.98;
/** A loud peak touches full scale; only what is cut off stays there. */
const CLIPPED_RUN = 6;
const FRAME_SECONDS = 0.05;
const FRAMES_OF_VOICE = 6;

/** Root mean square in dBFS, never below `FLOOR_DBFS`. */
export const dBFSOfPower = (meanSquare: number) =>
  meanSquare > 0 ? Math.max(FLOOR_DBFS, 10 * Math.log10(meanSquare)) : FLOOR_DBFS;

const rounded = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;

export function soundOf(samples: ArrayLike<number>, sampleRate: number): Sound {
  const pieces = framesOf(samples, Math.round(sampleRate * FRAME_SECONDS));
  const powers = pieces.map(({ power }) => power);
  const voice = Math.max(...movingMeans(powers, Math.min(FRAMES_OF_VOICE, powers.length)));
  const share = (count: (frame: Frame) => number, of: number) =>
    of > 0 ? rounded(pieces.reduce((sum, frame) => sum + count(frame), 0) / of, 4) : 0;
  return {
    peak: rounded(Math.max(...pieces.map(({ peak }) => peak)), 6),
    voiceDBFS: rounded(dBFSOfPower(voice), 1),
    floorDBFS: rounded(dBFSOfPower(Math.min(...powers)), 1),
    clippedShare: share(({ clipped }) => clipped, samples.length),
    clippedFrames: share(({ longestRun }) => (longestRun >= CLIPPED_RUN ? 1 : 0), pieces.length),
  };
}

interface Frame {
  readonly power: number;
  readonly peak: number;
  readonly clipped: number;
  readonly longestRun: number;
}

function framesOf(samples: ArrayLike<number>, length: number): readonly Frame[] {
  const all: Frame[] = [];
  for (let start = 0; start + length <= samples.length; start += length) {
    all.push(frameOf(samples, start, length));
  }
  return all.length > 0 ? all : [{ power: 0, peak: 0, clipped: 0, longestRun: 0 }];
}

/** Clipping is judged against full scale, never against the loudest sample so far (a defect of testRTC). */
function frameOf(samples: ArrayLike<number>, start: number, length: number): Frame {
  let squares = 0;
  let peak = 0;
  let clipped = 0;
  let run = 0;
  let longestRun = 0;
  for (let at = start; at < start + length; at += 1) {
    const size = Math.abs(samples[at] ?? 0);
    squares += size * size;
    if (size > peak) peak = size;
    run = size >= FULL_SCALE ? run + 1 : 0;
    if (run > 0) clipped += 1;
    if (run > longestRun) longestRun = run;
  }
  return { power: squares / length, peak, clipped, longestRun };
}

const movingMeans = (values: readonly number[], length: number) =>
  values
    .slice(0, values.length - length + 1)
    .map((_, start) => values.slice(start, start + length).reduce((sum, value) => sum + value, 0) / length);
