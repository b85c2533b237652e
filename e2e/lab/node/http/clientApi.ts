import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ConferencingNode } from '../core/conferencingNode';
import { type ApiRequest, type Negotiation, type Outcome, type Reply, failure } from '../core/protocol';
import type { MediaEnd } from '../media/mediaEnd';
import { readBody } from './body';
import { allowOrigin, answerPreflight } from './cors';
import type { EventStreams } from './eventStreams';

export const API_PREFIX = '/api/client/v2/';

type Parts = {
  readonly node: ConferencingNode;
  readonly media: MediaEnd;
  readonly streams: EventStreams;
  readonly clock: () => number;
};

const malformed = failure(400, 'Malformed request');

/** Pexip's client API over HTTP. */
export function createClientApi({ node, media, streams, clock }: Parts) {
  async function answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const path = readPath(url);
    if (node.findRoom(path?.[1] ?? '')?.health === 'crashed') {
      request.socket.destroy();
      return;
    }
    allowOrigin(request, response);
    if (request.method === 'OPTIONS') return answerPreflight(response);
    const { method } = request;
    if (!path) return reply(response, malformed);
    if (method !== 'GET' && method !== 'POST') return reply(response, failure(405, 'Method not allowed'));
    const token = header(request, 'token') ?? url.searchParams.get('token') ?? undefined;
    if (path[0] === 'conferences' && path[2] === 'events' && path.length === 3 && method === 'GET') {
      return subscribe(request, response, path[1] ?? '', token);
    }

    const body = await readBody(request);
    if (body.is === 'too-large') {
      // What was not read would be taken for the next request.
      response.setHeader('Connection', 'close');
      return reply(response, failure(413, 'Request too large'));
    }
    if (body.is === 'malformed') return reply(response, malformed);
    const asked: ApiRequest = {
      method,
      path,
      token,
      pin: header(request, 'pin'),
      vendor: header(request, 'user-agent') ?? '',
      body: body.value,
    };
    await finish(request, response, node.request(asked, clock()));
  }

  async function finish(request: IncomingMessage, response: ServerResponse, outcome: Outcome): Promise<void> {
    switch (outcome.is) {
      case 'silence':
        request.socket.destroy();
        return;
      case 'reply':
        return reply(response, outcome);
      case 'negotiation':
        return reply(response, await negotiate(outcome));
    }
  }

  async function negotiate({ call, offer, reply: accept, refuse }: Negotiation): Promise<Reply> {
    const isNew = media.get(call) === undefined;
    try {
      const sdp = await media.answer(call, node.carriedBy(call), offer);
      const made = accept(sdp);
      if (isNew) node.opened(call, clock());
      return made;
    } catch (error) {
      if (isNew) media.close(call);
      return refuse(`Could not process the offer: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  function subscribe(
    request: IncomingMessage,
    response: ServerResponse,
    alias: string,
    token?: string,
  ): void {
    const subscription = node.subscribe(alias, token, clock());
    switch (subscription.is) {
      case 'silence':
        request.socket.destroy();
        return;
      case 'refused':
        return reply(response, subscription.reply);
      case 'open':
        return streams.open(subscription.participant, request, response, subscription.events);
    }
  }

  return answer;
}

function readPath(url: URL): string[] | undefined {
  try {
    const parts = url.pathname.slice(API_PREFIX.length).split('/');
    return parts.map(decodeURIComponent).filter((part) => part !== '');
  } catch {
    return undefined;
  }
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function reply(response: ServerResponse, { status, body }: Reply): void {
  response.setHeader('Cache-Control', 'no-store');
  if (body === undefined) {
    response.writeHead(status).end();
    return;
  }
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
