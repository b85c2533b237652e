import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ConferencingNode } from '../core/conferencingNode';
import type { Room } from '../core/room';
import { hostActions, isHostAction } from '../core/hostActions';
import { readBody } from '../http/body';
import { toBitmap } from '../media/bitmap';
import type { MediaEnd } from '../media/mediaEnd';
import { isTrusted } from './origin';
import { createRecordings } from './recordings';
import { roomView } from './roomView';

type Parts = {
  readonly node: ConferencingNode;
  readonly media: MediaEnd;
  readonly clock: () => number;
  readonly host: string;
  /** Where visits are kept as fixtures; null where none is. */
  readonly recordInto: string | null;
};

const PICTURE_WIDTH = 320;

const pages = {
  '': { file: 'page.html', type: 'text/html; charset=utf-8' },
  'page.js': { file: 'page.js', type: 'text/javascript; charset=utf-8' },
  'page.css': { file: 'page.css', type: 'text/css; charset=utf-8' },
} as const;

/** What the people in the prison see and do: a small API, and a page that uses it. */
export function createConsole({ node, media, clock, host, recordInto }: Parts) {
  const recordings = createRecordings(recordInto, clock);
  const view = (room: Readonly<Room>) => ({
    ...roomView(room, media),
    recording: recordings.of(room.plan.alias),
  });
  return async function answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    if (!isTrusted(request, host))
      return json(response, 403, { error: 'The console answers loopback pages only.' });
    // The product is served from another port than the console.
    const { origin } = request.headers;
    if (origin !== undefined) response.setHeader('Access-Control-Allow-Origin', origin);
    const [first = '', alias, last, ...more] = url.pathname.split('/').slice(2).map(decoded);
    if (first in pages && alias === undefined) return page(response, first as keyof typeof pages);
    if (first !== 'rooms' || more.length > 0) return notFound(response);
    if (alias === undefined) return list(request, response);

    const room = node.findRoom(alias);
    if (!room) {
      const known = node.rooms.map(({ plan }) => plan.alias);
      return json(response, 404, { error: `There is no room "${alias}".`, expected: known });
    }
    if (last === undefined || last === 'picture') {
      if (!only('GET', request, response)) return;
      return last === 'picture' ? picture(response, url) : json(response, 200, view(room));
    }
    if (last === 'record' || last === 'recording') return record(request, response, room, last);
    if (!isHostAction(last)) {
      return json(response, 404, {
        error: `Nobody can "${last}" a room.`,
        expected: Object.keys(hostActions),
      });
    }
    if (!only('POST', request, response)) return;
    const body = await readBody(request);
    const said = body.is === 'object' ? body.value : {};
    const done = node.order(
      room,
      last,
      { participant: word('participant'), to: word('to'), reason: word('reason') },
      clock(),
    );
    return done.ok ? json(response, 200, view(room)) : json(response, 409, { error: done.because });

    function word(name: string): string | undefined {
      const value = url.searchParams.get(name) ?? said[name];
      return typeof value === 'string' && value !== '' ? value : undefined;
    }

    function picture(response: ServerResponse, { searchParams }: URL): void {
      const who = room?.participants.get(searchParams.get('participant') ?? '');
      const kind = searchParams.get('kind') === 'slides' ? 'slides' : 'camera';
      const frames = [...(who?.calls.keys() ?? [])].flatMap((id) => media.get(id)?.picture(kind) ?? []);
      const frame = frames.at(-1);
      if (!frame) return json(response, 404, { error: 'Nothing has been seen of them yet.' });
      response.writeHead(200, { 'Content-Type': 'image/bmp', 'Cache-Control': 'no-store' });
      response.end(toBitmap(frame, PICTURE_WIDTH));
    }
  };

  /** The host wants the visit kept; the visitor's page asks whether, and hands it over. */
  async function record(
    request: IncomingMessage,
    response: ServerResponse,
    room: Readonly<Room>,
    what: 'record' | 'recording',
  ): Promise<void> {
    const { alias } = room.plan;
    if (what === 'recording' && request.method === 'GET') return json(response, 200, recordings.of(alias));
    if (!only('POST', request, response)) return;
    if (recordInto === null) return json(response, 409, { error: 'This lab keeps no visits.' });
    if (what === 'record') recordings.want(alias);
    else {
      const body = await readBody(request);
      recordings.keep(alias, body.is === 'object' ? body.value : null);
    }
    json(response, 200, view(room));
  }

  function list(request: IncomingMessage, response: ServerResponse): void {
    if (only('GET', request, response)) json(response, 200, { rooms: node.rooms.map(view) });
  }
}

async function page(response: ServerResponse, name: keyof typeof pages): Promise<void> {
  const { file, type } = pages[name];
  const text = await readFile(new URL(file, import.meta.url));
  response.writeHead(200, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'self'; img-src 'self' blob: data:; frame-ancestors 'none'",
  });
  response.end(text);
}

function only(method: string, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method === method) return true;
  response.setHeader('Allow', method);
  json(response, 405, { error: `Use ${method} here.`, expected: method });
  return false;
}

const notFound = (response: ServerResponse) =>
  json(response, 404, {
    error: 'Not found.',
    expected: ['GET rooms', 'GET rooms/{alias}', 'GET rooms/{alias}/picture', 'POST rooms/{alias}/{verb}'],
  });

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(body));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
