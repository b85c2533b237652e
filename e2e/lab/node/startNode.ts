import { randomBytes, randomUUID } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createConsole } from './console/hostConsole';
import { createConferencingNode } from './core/conferencingNode';
import type { Settings } from './core/desk';
import type { RoomPlan } from './core/plan';
import type { Effect } from './core/protocol';
import { API_PREFIX, createClientApi } from './http/clientApi';
import { createEventStreams } from './http/eventStreams';
import { createMediaEnd } from './media/mediaEnd';
import { rooms as usualRooms } from './rooms';

const TICK_MS = 100;
const usualSettings: Settings = { tokenLifetimeMs: 120_000, statisticsEveryMs: 5_000, relays: [] };

/** Answers a request and says so, or leaves it to the next. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => boolean;

export type StartOptions = {
  /** A name or address to listen on; loopback unless you say otherwise. */
  readonly host?: string;
  /** 0 picks a free one. */
  readonly port?: number;
  readonly rooms?: readonly RoomPlan[];
  readonly settings?: Partial<Settings>;
  /** Of the host's own pictures; 20 unless said. Each is encoded, decoded and drawn without a graphics card. */
  readonly picturesASecond?: number;
  /** A folder in which the console keeps visits as fixtures, when a host wants it to. */
  readonly recordInto?: string;
  /** Tried before the 404, each with its own idea of CORS. */
  readonly also?: readonly Handler[];
};

export type RunningNode = {
  readonly origin: string;
  readonly consoleUrl: string;
  readonly rooms: readonly RoomPlan[];
  /** Takes the whole node in or out of maintenance. */
  readonly maintain: (on: boolean) => void;
  readonly close: () => Promise<void>;
};

/** Starts the lab's conferencing node with its host console. Rejects when the port is taken. */
export async function startNode(options: StartOptions = {}): Promise<RunningNode> {
  const { host = '127.0.0.1', port = 0, rooms = usualRooms, also = [], recordInto = null } = options;
  const clock = () => Date.now();
  const streams = createEventStreams();
  const media = createMediaEnd(
    clock,
    (call, late) => {
      const owner = node.ownerOf(call);
      if (owner) streams.send(owner, { name: 'new_candidate', data: late });
    },
    options.picturesASecond,
  );
  const node = createConferencingNode({
    rooms,
    newId: randomUUID,
    // Tokens go into addresses as they are, so nothing but letters, digits, minus and underscore.
    newToken: () => randomBytes(48).toString('base64url'),
    settings: { ...usualSettings, ...options.settings },
    emit: carryOut,
  });

  function carryOut(effect: Effect): void {
    switch (effect.do) {
      case 'send':
        return streams.send(effect.to, effect.event);
      case 'close-events':
        return streams.close(effect.of);
      case 'show':
        return media.show(effect.call, effect.scene);
      case 'add-candidate':
        return media.addCandidate(effect.call, effect.candidate);
      case 'apply-answer':
        return media.applyAnswer(effect.call, effect.sdp);
      case 'close-call':
        return media.close(effect.call);
    }
  }

  const clientApi = createClientApi({ node, media, streams, clock });
  const hostConsole = createConsole({ node, media, clock, host, recordInto });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://node');
    if (url.pathname.startsWith(API_PREFIX)) return clientApi(request, response, url);
    if (/^\/console(\/|$)/.test(url.pathname)) return hostConsole(request, response, url);
    if (also.some((handler) => handler(request, response))) return;
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found. Try /console\n');
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const ticking = setInterval(() => node.tick(clock()), TICK_MS);
  const { port: bound } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  const origin = `http://${name}:${bound}`;

  async function close(): Promise<void> {
    clearInterval(ticking);
    streams.closeAll();
    media.closeAll();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  return { origin, consoleUrl: `${origin}/console`, rooms, maintain: node.maintain, close };
}
