import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createAllowances } from './allowances';
import { everyAnswer, preflight, serverTiming } from './headers';
import { receiveUpload } from './receiveUpload';

export interface SpeedCaps {
  /** Of one download, and of one upload. The probe needs 14 kB at a time, 128 kB on a very long line. */
  readonly bytes: number;
  /** For one request, however slowly the other side sends or reads. */
  readonly requestMs: number;
  /** Downloads and uploads under way from one address. One visitor needs five; a firm shares an address. */
  readonly atOncePerAddress: number;
  readonly atOnce: number;
  /**
   * What one address may move, both ways: this much at once, and so much more each second. One check moves 1.6 MB at
   * most; the rest is for a firm that shares an address on a Monday morning.
   */
  readonly burstBytesPerAddress: number;
  readonly bytesPerSecondPerAddress: number;
}

const usualCaps: SpeedCaps = {
  bytes: 256 * 1024,
  requestMs: 15_000,
  atOncePerAddress: 30,
  atOnce: 300,
  burstBytesPerAddress: 32e6,
  bytesPerSecondPerAddress: 1e6,
};

type Answer = (request: IncomingMessage, response: ServerResponse, query: URLSearchParams) => void;
export type HandleSpeed = (request: IncomingMessage, response: ServerResponse) => boolean;

function refuse(response: ServerResponse, status: number, why: string, headers: Record<string, string> = {}) {
  response.writeHead(status, { ...everyAnswer, ...headers, 'Content-Type': 'text/plain' }).end(`${why}\n`);
}

export function createSpeedHandler(caps: SpeedCaps = usualCaps): HandleSpeed {
  // Random, so that no proxy or TLS layer can shrink it. Made once: making it costs more than sending it.
  const noise = randomBytes(caps.bytes);
  const underWay = new Map<string, number>();
  let allUnderWay = 0;
  const allowances = createAllowances(caps.burstBytesPerAddress, caps.bytesPerSecondPerAddress);

  /** Counts a transfer until its response is gone, and ends it when it takes too long. */
  const admit =
    (answer: Answer): Answer =>
    (request, response, query) => {
      const { socket } = request;
      const address = socket.remoteAddress ?? '';
      const others = underWay.get(address) ?? 0;
      const isFull = others >= caps.atOncePerAddress || allUnderWay >= caps.atOnce;
      if (isFull || !allowances.allows(address)) {
        // The body was not read: without closing, it would be taken for the next request.
        return refuse(response, 429, 'Too many at once', { 'Retry-After': '5', Connection: 'close' });
      }
      const movedBefore = socket.bytesRead + socket.bytesWritten;
      underWay.set(address, others + 1);
      allUnderWay += 1;
      const tooLong = setTimeout(() => request.destroy(), caps.requestMs).unref();
      response.once('close', () => {
        clearTimeout(tooLong);
        allowances.spend(address, socket.bytesRead + socket.bytesWritten - movedBefore);
        allUnderWay -= 1;
        const left = (underWay.get(address) ?? 1) - 1;
        if (left > 0) underWay.set(address, left);
        else underWay.delete(address);
      });
      answer(request, response, query);
    };

  const ping: Answer = (request, response) => {
    response.writeHead(204, { ...everyAnswer, ...serverTiming(request) }).end();
  };

  const down: Answer = (request, response, query) => {
    const bytes = /^\d{1,9}$/.test(query.get('bytes') ?? '') ? Number(query.get('bytes')) : 0;
    if (bytes < 1 || bytes > caps.bytes) return refuse(response, 400, `bytes must be 1 to ${caps.bytes}`);
    const type = { 'Content-Type': 'application/octet-stream', 'Content-Length': bytes };
    // A different piece each time: the same bytes again would be compressible across answers.
    const from = Math.floor(Math.random() * (caps.bytes - bytes + 1));
    response.writeHead(200, { ...everyAnswer, ...serverTiming(request), ...type });
    response.end(noise.subarray(from, from + bytes));
  };

  const receive = async (request: IncomingMessage, response: ServerResponse) => {
    const receipt = await receiveUpload(request, caps.bytes);
    if (receipt === 'gone') return;
    if (receipt === 'too-large') {
      refuse(response, 413, `At most ${caps.bytes} bytes`, { Connection: 'close' });
      return;
    }
    const answer = JSON.stringify(receipt);
    const type = { 'Content-Type': 'application/json', 'Content-Length': answer.length };
    response.writeHead(200, { ...everyAnswer, ...serverTiming(request), ...type });
    response.end(answer);
  };

  const up: Answer = (request, response) => void receive(request, response);

  const routes: Record<string, { methods: readonly string[]; answer: Answer }> = {
    '/ping': { methods: ['GET', 'HEAD'], answer: ping },
    '/down': { methods: ['GET'], answer: admit(down) },
    '/up': { methods: ['POST'], answer: admit(up) },
  };

  return (request, response) => {
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
    if (!route) return false;
    if (request.method === 'OPTIONS') {
      response.writeHead(204, { ...everyAnswer, ...preflight }).end();
    } else if (route.methods.includes(request.method ?? '')) {
      route.answer(request, response, new URLSearchParams(query));
    } else {
      refuse(response, 405, `Use ${route.methods.join(' or ')}`, {
        Allow: [...route.methods, 'OPTIONS'].join(', '),
        Connection: 'close',
      });
    }
    return true;
  };
}

/** Answers `/ping`, `/down?bytes=N` and `/up`; false for any other path. */
export const handleSpeed = createSpeedHandler();
