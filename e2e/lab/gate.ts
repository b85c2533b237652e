import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { allowOrigin } from './node/http/cors';

/** What stands between a visitor and a server. */
export type GateState =
  | 'open'
  /** A hotel's sign-in page takes every request. */
  | 'sign-in-page'
  /** Requests go in, and nothing ever comes out. */
  | 'silent'
  /** Whatever comes is turned away at the door: nothing listens there any more. */
  | 'shut'
  /** All passes but the stream of events, which a proxy does not let through. */
  | 'without-events'
  /** A proxy that has lost the server behind it, and says so with a page for people. */
  | 'bad-gateway'
  /** A proxy that takes away the headers by which a page of another origin may read an answer. */
  | 'without-cors';

export interface Gate {
  readonly origin: string;
  become(state: GateState): void;
  close(): Promise<void>;
}

/** A reverse proxy that can be all that goes wrong before a server. */
export async function startGate(target: string, host = '127.0.0.1'): Promise<Gate> {
  let now: GateState = 'open';
  const server = createServer((request, response) => {
    switch (now) {
      case 'sign-in-page':
        // As they do: away from what was asked for, to a page of their own.
        response.writeHead(302, { Location: 'http://sign-in.example/welcome' }).end();
        return;
      case 'silent':
        return;
      case 'shut':
        request.socket.destroy();
        return;
      case 'bad-gateway':
        return refuse(request, response);
      case 'without-events':
        return isEvents(request) ? refuse(request, response) : passOn(target, request, response, now);
      default:
        passOn(target, request, response, now);
    }
  }).listen(0, host);
  await once(server, 'listening');
  return {
    origin: `http://${host}:${(server.address() as AddressInfo).port}`,
    become(state) {
      now = state;
      // What waits in silence would come out when the gate opens, and a firewall lets nothing out late.
      server.closeAllConnections();
    },
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const isEvents = ({ url = '' }: IncomingMessage) => /\/events\?/.test(url);

function refuse(request: IncomingMessage, response: ServerResponse): void {
  allowOrigin(request, response);
  response.writeHead(502, { 'Content-Type': 'text/html' }).end('<h1>502 Bad Gateway</h1>');
}

function passOn(target: string, request: IncomingMessage, response: ServerResponse, state: GateState): void {
  const { method, headers } = request;
  const onward = ask(new URL(request.url ?? '/', target), { method, headers }, (answer) => {
    const answered = { ...answer.headers };
    if (state === 'without-cors') delete answered['access-control-allow-origin'];
    response.writeHead(answer.statusCode ?? 502, answered);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}
