import { deflateSync, inflateSync } from 'fflate';
import { dictionary } from './linkDictionary';

/** In bytes. What a link may come to once it is unpacked: two hours come to a quarter of it. */
export const MOST_UNPACKED = 400_000;

const words = new TextEncoder().encode(dictionary);

export const pack = (text: string): Uint8Array =>
  deflateSync(new TextEncoder().encode(text), { level: 9, mem: 12, dictionary: words });

/**
 * Null where it is no packed text; `too-large` where it would come to more than we take, of which no more than that was
 * ever unpacked. Catches, as library and decoder throw on bad input.
 */
export function unpack(bytes: Uint8Array): string | 'too-large' | null {
  try {
    const out = inflateSync(bytes, { dictionary: words, out: new Uint8Array(MOST_UNPACKED + 1) });
    if (out.length > MOST_UNPACKED) return 'too-large';
    return new TextDecoder('utf-8', { fatal: true }).decode(out);
  } catch {
    return null;
  }
}
