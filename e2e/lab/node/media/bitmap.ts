import type { Picture } from './picture';

const HEADER_BYTES = 54;

/** A picture as a BMP at about the width asked for: the one format that needs no encoder. */
export function toBitmap(picture: Picture, wantedWidth: number): Uint8Array {
  const step = Math.max(1, Math.floor(picture.width / wantedWidth));
  const width = Math.floor(picture.width / step);
  const height = Math.floor(picture.height / step);
  const rowBytes = Math.ceil((width * 3) / 4) * 4;
  const bytes = new Uint8Array(HEADER_BYTES + rowBytes * height);
  writeHeader(bytes, width, height);

  const { data } = picture;
  const blueAt = picture.width * picture.height;
  const halfWidth = (picture.width + 1) >> 1;
  const redAt = blueAt + halfWidth * ((picture.height + 1) >> 1);
  for (let row = 0; row < height; row += 1) {
    const y = row * step;
    let out = HEADER_BYTES + (height - 1 - row) * rowBytes;
    for (let column = 0; column < width; column += 1) {
      const x = column * step;
      const colour = (y >> 1) * halfWidth + (x >> 1);
      const luma = 1.164 * ((data[y * picture.width + x] ?? 16) - 16);
      const blue = (data[blueAt + colour] ?? 128) - 128;
      const red = (data[redAt + colour] ?? 128) - 128;
      bytes[out++] = clamp(luma + 2.018 * blue);
      bytes[out++] = clamp(luma - 0.391 * blue - 0.813 * red);
      bytes[out++] = clamp(luma + 1.596 * red);
    }
  }
  return bytes;
}

const clamp = (value: number) => Math.max(0, Math.min(255, Math.round(value)));

function writeHeader(bytes: Uint8Array, width: number, height: number): void {
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, HEADER_BYTES, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, width, true);
  view.setInt32(22, height, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
}
