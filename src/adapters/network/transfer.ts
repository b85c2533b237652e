import type { Arrival } from '../../domain/line/bins';
import type { Direction } from '../../domain/line/limits';
import { arrivalsOf, readReceipt } from '../../domain/line/receipt';
import type { LineRefusal } from '../../ports';
import { countedBytes, plainly, questionFor, refusalOf, type Endpoint } from './request';

/** One request of a flow, and where it stands on the flow's clock. */
export interface Errand {
  readonly bytes: number;
  readonly roundTripMs: number;
  /** On the flow's clock. */
  readonly issuedMs: number;
  readonly nowMs: () => number;
  /** Where the flow's clock starts on the server's: set by whichever receipt comes first. */
  readonly serverClock: { zeroMs: number | null };
  readonly arrived: (arrivals: readonly Arrival[]) => void;
}

type Transfer = (endpoint: Endpoint, errand: Errand, signal: AbortSignal) => Promise<LineRefusal | null>;

// What HTTP/1.1 adds to each request and answer; they use the line like any other byte.
const ANSWER_HEADER_BYTES = 300;
const REQUEST_HEADER_BYTES = 545;

/** What one request of a flow costs beside its body: in the flow's direction, and both ways. */
export const headerBytes: Record<Direction, number> & { readonly bothWays: number } = {
  download: ANSWER_HEADER_BYTES,
  upload: REQUEST_HEADER_BYTES,
  bothWays: ANSWER_HEADER_BYTES + REQUEST_HEADER_BYTES,
};

/** Each chunk counts when it is read: for what comes to us, we are the receiver. */
const download: Transfer = async (endpoint, { bytes, nowMs, arrived }, signal) => {
  const question = questionFor(endpoint, '/down', `bytes=${bytes}&`);
  const response = await fetch(question.url, { ...plainly, signal });
  const refusal = refusalOf(response, question);
  const reader = response.body?.getReader();
  if (refusal || !reader) {
    await reader?.cancel();
    return refusal ?? 'not-our-server';
  }
  let left = bytes;
  let headers = ANSWER_HEADER_BYTES;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return left === 0 ? null : 'not-our-server';
    left -= value.length;
    if (left < 0) {
      // More than we asked for is not from us, and may have no end.
      await reader.cancel();
      return 'not-our-server';
    }
    arrived([{ atMs: nowMs(), bytes: value.length + headers }]);
    headers = 0;
  }
};

const noise = new Uint8Array(256 * 1024);

/** Random, so that nothing on the way can shrink it. The browser gives at most 64 kB at once. */
function noiseOf(bytes: number): Uint8Array<ArrayBuffer> {
  if (noise[0] === 0 && noise[1] === 0) {
    for (let from = 0; from < noise.length; from += 65_536) {
      crypto.getRandomValues(noise.subarray(from, from + 65_536));
    }
  }
  return noise.subarray(0, bytes);
}

/** Counts by the server's receipts; the browser reports bytes as sent when they are only buffered. */
const upload: Transfer = async (endpoint, errand, signal) => {
  const { bytes, roundTripMs, issuedMs, nowMs, serverClock, arrived } = errand;
  const question = questionFor(endpoint, '/up');
  const response = await fetch(question.url, { ...plainly, method: 'POST', body: noiseOf(bytes), signal });
  const answeredMs = nowMs();
  const refusal = refusalOf(response, question);
  if (refusal) {
    await response.body?.cancel();
    return refusal;
  }
  const receipt = readReceipt(await response.text());
  // Without a receipt its count must hold the body: a server that answers before the body is there makes any
  // line look fast (nginx's plain `return 204` does).
  const arrivedWhole = receipt ? receipt.n === bytes : (countedBytes(response) ?? 0) > bytes;
  if (!arrivedWhole) return 'not-our-server';
  if (receipt) {
    serverClock.zeroMs ??= receipt.T0 - roundTripMs / 2 - issuedMs;
    arrived(arrivalsOf(receipt, serverClock.zeroMs));
  } else {
    arrived([{ atMs: answeredMs, bytes: bytes + REQUEST_HEADER_BYTES }]);
  }
  return null;
};

export const transfers: Record<Direction, Transfer> = { download, upload };
