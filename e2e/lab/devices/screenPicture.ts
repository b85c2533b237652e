import { deflateSync } from 'node:zlib';

/** Rows of red, green and blue. */
export interface ScreenPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Places in the header of an X window dump, in words of four bytes. */
const word = { headerSize: 0, width: 4, height: 5, bitsPerPixel: 11, bytesPerLine: 12, colours: 19 } as const;
const BYTES_PER_COLOUR = 12;

/** Reads the file in which Xvfb keeps its screen. */
export function readWindowDump(file: Buffer): ScreenPicture {
  const at = (name: keyof typeof word) => file.readUInt32BE(4 * word[name]);
  const [width, height, lineBytes] = [at('width'), at('height'), at('bytesPerLine')];
  if (at('bitsPerPixel') !== 32) {
    throw new Error(
      `The screen has ${at('bitsPerPixel')} bits a pixel instead of 32: start Xvfb with depth 24.`,
    );
  }
  const start = at('headerSize') + BYTES_PER_COLOUR * at('colours');
  const pixels = new Uint8Array(3 * width * height);
  for (let y = 0, out = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, out += 3) {
      const from = start + y * lineBytes + 4 * x;
      pixels[out] = file[from + 2] ?? 0;
      pixels[out + 1] = file[from + 1] ?? 0;
      pixels[out + 2] = file[from] ?? 0;
    }
  }
  return { width, height, pixels };
}

function crc(bytes: Uint8Array): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), body.length + 4);
  return out;
}

/** For a person to look at, after a test went wrong. */
export function toPng({ width, height, pixels }: ScreenPicture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const rows = Buffer.alloc((3 * width + 1) * height);
  for (let y = 0; y < height; y += 1)
    rows.set(pixels.subarray(3 * width * y, 3 * width * (y + 1)), (3 * width + 1) * y + 1);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}
