import { decodeUri } from '../parse';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Text in base64, of either alphabet. `null` if it is not, or not UTF-8. */
export function decodeBase64(text: string): string | null {
  let bits = 0;
  let held = 0;
  let encoded = '';
  for (const letter of text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    encoded += `%${((held >> bits) & 0xff).toString(16).padStart(2, '0')}`;
  }
  return decodeUri(encoded);
}
