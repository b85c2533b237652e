import { decodeUri } from '../parse';
import { decodeBase64 } from './base64';

/** The link inside Proofpoint's own encodings of 2015 (v2) and 2019 (v3). */
export function readProofpoint(url: URL): string | null {
  if (url.pathname.startsWith('/v2/')) return readVersion2(url);
  if (url.pathname.startsWith('/v3/')) return readVersion3(url);
  return null;
}

/** `https-3A__host_path`: `-` stands for `%`, `_` for `/`. */
function readVersion2(url: URL): string | null {
  const inner = url.searchParams.get('u');
  return inner && decodeUri(inner.replace(/-/g, '%').replace(/_/g, '/'));
}

const runLengths = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * `/v3/__link__;letters!…`: each `*` in the link is the next of the letters, and `**B` the next three
 * (`A` is two). The letters are in base64.
 */
function readVersion3(url: URL): string | null {
  const whole = url.pathname.slice('/v3/'.length) + url.search + url.hash;
  const end = whole.indexOf('__;');
  if (!whole.startsWith('__') || end < 3) return null;
  const letters = [...(decodeBase64(whole.slice(end + 3).split('!', 1)[0] ?? '') ?? '')];
  let next = 0;
  const take = (count: number) => letters.slice(next, (next += count)).join('');
  return whole
    .slice(2, end)
    .replace(/\*(?:\*(.))?/g, (_, run?: string) => take(run ? runLengths.indexOf(run) + 2 : 1))
    .replace(/^(https?:\/)(?!\/)/i, '$1/');
}
