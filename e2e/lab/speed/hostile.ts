import { request as ask, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { everyAnswer } from './headers';
import { startServer, startSpeedServer } from './startSpeedServer';

/** What may stand between a page and the measuring endpoint, each as it is met in life. */
export type Mood =
  | 'well'
  /** A hotel's Wi-Fi: one page, whatever is asked, and nothing of CORS. */
  | 'sign-in-page'
  /** The same, and so that any page may read it: the worst case for whoever only looks at the status. */
  | 'readable-sign-in-page'
  /** Answers 204 at once and reads nothing, as a tracker blocker does. */
  | 'empty-to-all'
  | 'too-many'
  | 'packing'
  /** Keeps the first answer of each path, and does not look at what follows the question mark. */
  | 'keeping'
  /** Pings well, and sends and takes everything else letter by letter. */
  | 'slow-loris'
  /** Takes every connection and never says a word. */
  | 'mute'
  /** Cuts every connection. */
  | 'cutting';

export interface HostileLine {
  readonly origin: string;
  be(mood: Mood): void;
  /** Requests so far for a path. */
  count(path: string): number;
  close(): Promise<void>;
}

const page = '<!doctype html><title>Welcome</title><h1>Sign in to the Wi-Fi of this hotel</h1>';

export async function startHostileLine(mood: Mood = 'well'): Promise<HostileLine> {
  const endpoint = await startSpeedServer();
  const { port } = new URL(endpoint.origin);
  const kept = new Map<string, Answer>();
  const counts = new Map<string, number>();
  let now = mood;

  const fetchFrom = async (request: IncomingMessage): Promise<Answer> => {
    const { method, headers, url: path } = request;
    const asked = ask({ port, host: '127.0.0.1', method, headers, path });
    request.pipe(asked);
    return readAnswer(await new Promise((resolve) => asked.once('response', resolve)));
  };

  const moods: Record<Mood, (request: IncomingMessage, response: ServerResponse) => void | Promise<void>> = {
    async well(request, response) {
      const { method, headers, url: path } = request;
      const asked = ask({ port, host: '127.0.0.1', method, headers, path }, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      });
      asked.on('error', () => response.destroy());
      request.pipe(asked);
    },
    'sign-in-page': (request, response) => {
      request.resume();
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(page);
    },
    'readable-sign-in-page': (request, response) => {
      request.resume();
      response.writeHead(200, { ...everyAnswer, 'Content-Type': 'text/html' }).end(page);
    },
    'empty-to-all': (request, response) => {
      request.resume();
      response.writeHead(204, everyAnswer).end();
    },
    'too-many': (request, response) => {
      request.resume();
      response.writeHead(429, { ...everyAnswer, 'Retry-After': '5' }).end();
    },
    async packing(request, response) {
      const answer = await fetchFrom(request);
      if (answer.body.length === 0) return send(response, answer);
      const headers = { ...answer.headers, 'content-encoding': 'gzip' };
      send(response, { ...answer, headers, body: gzipSync(answer.body) });
    },
    async keeping(request, response) {
      const [path = ''] = (request.url ?? '').split('?');
      const answer = kept.get(path) ?? (await fetchFrom(request));
      request.resume();
      kept.set(path, answer);
      send(response, answer);
    },
    async 'slow-loris'(request, response) {
      if (request.url?.startsWith('/ping')) return moods.well(request, response);
      // Reads nothing of an upload, and gives ten bytes a second of a download.
      if (request.method === 'POST') return;
      const { status, headers, body } = await fetchFrom(request);
      response.writeHead(status, headers);
      let sent = 0;
      const dripping = setInterval(() => response.write(body.subarray(sent, (sent += 1))), 100);
      response.once('close', () => clearInterval(dripping));
    },
    mute: () => {},
    cutting: (request) => void request.socket.destroy(),
  };

  const listener: RequestListener = (request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    counts.set(path, (counts.get(path) ?? 0) + 1);
    void moods[now](request, response);
  };
  const { origin, close } = await startServer(listener);
  return {
    origin,
    be: (next) => void (now = next),
    count: (path) => counts.get(path) ?? 0,
    close: async () => void (await Promise.all([close(), endpoint.close()])),
  };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

async function readAnswer(answer: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return { status: answer.statusCode ?? 500, headers: answer.headers, body: Buffer.concat(chunks) };
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  // Its length has changed, or is told anew by `end`.
  const { 'content-length': _, ...kept } = headers;
  response.writeHead(status, kept).end(body);
}
