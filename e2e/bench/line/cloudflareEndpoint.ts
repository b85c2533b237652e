import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { everyAnswer } from '../../lab/speed/headers';

const noise = randomBytes(65_536);

function* noiseOf(bytes: number) {
  for (let left = bytes; left > 0; left -= noise.length)
    yield noise.subarray(0, Math.min(left, noise.length));
}

/** What Cloudflare's client asks of speed.cloudflare.com; false for any other path. */
export function handleCloudflare(request: IncomingMessage, response: ServerResponse): boolean {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://endpoint');
  if (pathname === '/__down') {
    const bytes = Number(searchParams.get('bytes') ?? 0);
    response.writeHead(200, {
      ...everyAnswer,
      'Content-Type': 'application/octet-stream',
      'Content-Length': bytes,
    });
    Readable.from(noiseOf(bytes)).pipe(response);
    return true;
  }
  if (pathname === '/__up') {
    // When all of it is here: the client takes the time until the answer.
    request.resume().once('end', () => response.writeHead(200, everyAnswer).end('OK'));
    return true;
  }
  return false;
}
