import type { IncomingMessage } from 'node:http';
import { headerBytes } from './headers';

/**
 * When each part of a body reached us. The sender cannot know: its system takes bytes into a buffer long
 * before they are on the line (a 1 Mbps upload reads 2.6 by the browser's own progress events).
 */
export interface UploadReceipt {
  readonly T0: number;
  readonly n: number;
  readonly h: number;
  readonly s: [ms: number, bytes: number][];
}

// One clock for all processes of a machine, which never runs backwards within one.
const nowMs = () => performance.timeOrigin + performance.now();
const tenths = (ms: number) => Math.round(ms * 10) / 10;
// More detail than the client's bins can use would only make the answer longer.
const STEP_MS = 2;

export function receiveUpload(
  request: IncomingMessage,
  mostBytes: number,
): Promise<UploadReceipt | 'too-large' | 'gone'> {
  const startMs = nowMs();
  const steps: [ms: number, bytes: number][] = [];
  let bytes = 0;
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > mostBytes) return Promise.resolve('too-large');

  return new Promise((resolve) => {
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > mostBytes) {
        request.pause();
        resolve('too-large');
        return;
      }
      const ms = tenths(nowMs() - startMs);
      const last = steps.at(-1);
      if (last && ms - last[0] < STEP_MS) last[1] = bytes;
      else steps.push([ms, bytes]);
    });
    request.once('end', () => resolve({ T0: tenths(startMs), n: bytes, h: headerBytes(request), s: steps }));
    request.once('close', () => resolve('gone'));
  });
}
