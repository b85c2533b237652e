const POLYNOMIAL = 0xedb88320;

/** CRC-32 as in ISO 3309, zip and PNG. Not against forgery: against links that were cut, wrapped or typed wrong. */
export function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? POLYNOMIAL : 0);
  }
  return ~crc >>> 0;
}
