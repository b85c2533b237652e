import { failed, ok, type Result } from '../../domain/result';
import type { LinePing, LineRefusal } from '../../ports';
import { capped } from './capped';
import { countedBytes, plainly, questionFor, refusalOf, silenceOf, type Endpoint } from './request';
import { timeOf } from './resourceTimes';

// A new connection costs four round trips with name and TLS: enough for two seconds each way by satellite.
const PING_CAP_MS = 8000;
// Still one TCP segment together with what the browser sends by itself.
const LONGER_BYTES = 800;
// Chromium's own ping over HTTP/1.1, and our answer; for servers that do not count.
const USUAL_REQUEST_BYTES = 545;
const ANSWER_BYTES = 300;

/** In the address, not in a header: across origins a header of our own would cost a preflight. */
const padding = `p=${'x'.repeat(LONGER_BYTES - 3)}&`;

export async function ping(
  endpoint: Endpoint,
  length: 'short' | 'long',
  signal: AbortSignal,
): Promise<Result<LinePing, LineRefusal>> {
  const question = questionFor(endpoint, '/ping', length === 'long' ? padding : '');
  const cap = capped(signal, PING_CAP_MS);
  const time = timeOf(question.url);
  try {
    const startMs = performance.now();
    const response = await fetch(question.url, { ...plainly, signal: cap.signal });
    const wallMs = performance.now() - startMs;
    const refusal = refusalOf(response, question) ?? (response.status === 204 ? null : 'not-our-server');
    if (refusal) {
      await response.body?.cancel();
      return failed(refusal);
    }
    const precise = await time.read();
    const bytes = countedBytes(response) ?? USUAL_REQUEST_BYTES + (length === 'long' ? LONGER_BYTES : 0);
    return ok({
      ms: precise?.ms && precise.ms <= wallMs ? precise.ms : wallMs,
      requestBytes: bytes,
      fresh: precise?.fresh ?? false,
      bytes: bytes + ANSWER_BYTES,
    });
  } catch {
    return failed(cap.timedOut() ? 'timed-out' : await silenceOf(endpoint, cap.signal));
  } finally {
    time.stop();
    cap.stop();
  }
}
