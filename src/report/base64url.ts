const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOf = new Map([...SIGNS].map((sign, value) => [sign, value]));

/** RFC 4648 § 5 without padding: stands in a link as it is. `btoa` would take a text of bytes, and needs the page. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(index, index + 3);
    const bits = (one << 16) | (two << 8) | three;
    const signs = [18, 12, 6, 0].map((shift) => SIGNS[(bits >> shift) & 63]).join('');
    text += signs.slice(0, Math.min(4, bytes.length - index + 1));
  }
  return text;
}

/** Null where a sign is none of it, or too many or too few are left at the end. */
export function fromBase64Url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let length = 0;
  for (const sign of text) {
    const value = valueOf.get(sign);
    if (value === undefined) return null;
    bits = (bits << 6) | value;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[length] = (bits >> held) & 255;
    length += 1;
    bits &= (1 << held) - 1;
  }
  return bits === 0 ? bytes : null;
}
