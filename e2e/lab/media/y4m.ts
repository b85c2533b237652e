export interface Film {
  readonly width: number;
  readonly height: number;
  readonly framesPerSecond: number;
  readonly frames: number;
  /** Fills in the luma of one frame. Limited range: 16 is black, 235 white, and below 16 is black too. */
  paint(frame: number, luma: Uint8Array): void;
}

const FRAME = Buffer.from('FRAME\n');
const NO_COLOUR = 128;

/** An uncompressed film as Chromium's fake camera reads it: 4:2:0, one plane after another. Grey. */
export function encodeY4m({ width, height, framesPerSecond, frames, paint }: Film): Buffer {
  const header = Buffer.from(`YUV4MPEG2 W${width} H${height} F${framesPerSecond}:1 Ip A1:1 C420jpeg\n`);
  const pixels = width * height;
  const frameBytes = FRAME.length + pixels * 1.5;
  const file = Buffer.alloc(header.length + frames * frameBytes, NO_COLOUR);
  header.copy(file);
  for (let frame = 0; frame < frames; frame += 1) {
    const start = header.length + frame * frameBytes;
    FRAME.copy(file, start);
    paint(frame, file.subarray(start + FRAME.length, start + FRAME.length + pixels));
  }
  return file;
}

/** Luma of one frame of an encoded film, for whoever wants to measure it. */
export function lumaOf(file: Uint8Array, { width, height }: Film, frame: number): Uint8Array {
  const pixels = width * height;
  const start = file.indexOf(10) + 1 + frame * (FRAME.length + pixels * 1.5) + FRAME.length;
  return file.subarray(start, start + pixels);
}
