import type { IncomingMessage } from 'node:http';

/**
 * Any page may measure itself against us: there is nothing here to read and no cookie to ride on. Without
 * Timing-Allow-Origin the browser hides when the first byte came from a page on another origin.
 */
export const everyAnswer = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Server-Timing, Content-Encoding',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Timing-Allow-Origin': '*',
  'Cache-Control': 'no-store, no-transform',
} as const;

export const preflight = {
  'Access-Control-Allow-Methods': 'GET, HEAD, POST',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
} as const;

/** Bytes of the request before its body. Node keeps no count, so it is written out again as it came. */
export function headerBytes({ method = '', url = '', rawHeaders }: IncomingMessage): number {
  const line = `${method} ${url} HTTP/1.1\r\n`.length;
  const values = rawHeaders.reduce((sum, text) => sum + text.length, 0);
  // Two for ": " or the line's end, beside each name and each value, and two for the empty line.
  return line + values + rawHeaders.length * 2 + 2;
}

/**
 * How long the request was, and its own mark back again: by it the page knows that this answer was made for this
 * request, by us, and neither by a sign-in page nor by a cache.
 */
export function serverTiming(request: IncomingMessage) {
  const mark = /[?&]r=(\w{1,32})(?:&|$)/.exec(request.url ?? '')?.[1];
  return { 'Server-Timing': `rl;dur=${headerBytes(request)}${mark ? `, r;desc="${mark}"` : ''}` };
}
