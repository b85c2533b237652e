import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningNode, startNode } from '../startNode';

let lab: RunningNode;
beforeAll(async () => {
  lab = await startNode();
});
afterAll(() => lab.close());

const room = 'hmcts1001@meet.video.justice.gov.uk';
const at = (path: string, alias = room) =>
  `${lab.origin}/api/client/v2/conferences/${encodeURIComponent(alias)}/${path}`;
const page = { origin: 'https://app.example' };

type Granted = { readonly result: { readonly token: string; readonly participant_uuid: string } };

async function enter(alias = room): Promise<Granted['result']> {
  const response = await fetch(at('request_token', alias), {
    method: 'POST',
    headers: { pin: 'none' },
    body: '{}',
  });
  return ((await response.json()) as Granted).result;
}

/** Reads an event stream until something has been said in it. */
async function readUntil(response: Response, words: string): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  if (!response.body) return text;
  for await (const chunk of response.body) {
    text += decoder.decode(chunk, { stream: true });
    if (text.includes(words)) return text;
  }
  return text;
}

describe('the API over HTTP', () => {
  it('lets pages of any origin call it, and their beacons too', async () => {
    const response = await fetch(at('request_token'), { method: 'POST', headers: page });
    expect(response.headers.get('access-control-allow-origin')).toBe(page.origin);
    expect(response.headers.get('access-control-allow-credentials')).toBe('true');
    expect(response.headers.get('vary')).toBe('Origin');
  });

  it('answers a preflight for the headers that clients send', async () => {
    const response = await fetch(at('request_token'), { method: 'OPTIONS', headers: page });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')?.split(', ')).toEqual(
      expect.arrayContaining(['content-type', 'token', 'pin']),
    );
  });

  it('takes no body at all, a list, and null', async () => {
    for (const body of [undefined, '', '[]', 'null']) {
      const init = { method: 'POST', headers: { pin: 'none' }, ...(body !== undefined && { body }) };
      expect((await fetch(at('request_token'), init)).status).toBe(200);
    }
  });

  it.each([
    ['what is not JSON', 400, 'request_token', { method: 'POST', body: '{"display_name":' }],
    ['a body without end', 413, 'request_token', { method: 'POST', body: 'x'.repeat(1_100_000) }],
    ['another method', 405, 'request_token', { method: 'PUT', body: '{}' }],
    ['an alias that is not text', 400, '../%E0%A4%A/events', {}],
  ])('refuses %s', async (_name, status, path, init) => {
    const response = await fetch(at(path), init);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/json');
  });

  it('takes the token of a beacon from the address', async () => {
    const { token } = await enter();
    const beacon = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"reason":"Browser closed"}',
    };
    expect((await fetch(at(`release_token?token=${token}`), beacon)).status).toBe(200);
    expect((await fetch(at('conference_status'), { headers: { token } })).status).toBe(403);
  });

  it('makes tokens that need no escaping in an address', async () => {
    const { token } = await enter();
    expect(encodeURIComponent(token)).toBe(token);
  });

  it('opens an event stream with the token in the address or in a header, and ends it with a reason', async () => {
    const { token, participant_uuid: uuid } = await enter();
    const [first, second] = await Promise.all([
      fetch(at(`events?token=${token}`)),
      fetch(at('events'), { headers: { token } }),
    ]);
    expect(first.headers.get('content-type')).toContain('text/event-stream');
    expect(await readUntil(second, 'conference_update')).toMatch(
      /event: participant_sync_begin\ndata: null\n\n[^]*event: participant_create\ndata: \{[^]*event: participant_sync_end\ndata: null\n\n/,
    );
    await fetch(at(`participants/${uuid}/disconnect`), { method: 'POST', headers: { token } });
    expect(await readUntil(first, 'a stream that has ended')).toContain(
      'event: disconnect\ndata: {"reason":',
    );
  });

  it('refuses an event stream without a good token', async () => {
    expect((await fetch(at('events?token=made-up'))).status).toBe(403);
  });

  it('says nothing at all from a room that has crashed, while the others go on', async () => {
    const order = (verb: string) => fetch(`${lab.consoleUrl}/rooms/hmcts1002/${verb}`, { method: 'POST' });
    await order('crash');
    await expect(fetch(at('request_token', 'hmcts1002'), { method: 'POST' })).rejects.toThrow('fetch failed');
    expect((await fetch(at('request_token'), { method: 'POST' })).status).toBe(403);
    await order('restart');
    expect((await fetch(at('request_token', 'hmcts1002'), { method: 'POST' })).status).toBe(200);
  });
});

describe('starting', () => {
  it('tells when the port is taken', async () => {
    await expect(startNode({ port: Number(new URL(lab.origin).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  it('lets others answer what it does not know', async () => {
    const other = await startNode({
      also: [
        (request, response) => {
          if (request.url !== '/ping') return false;
          response.writeHead(204).end();
          return true;
        },
      ],
    });
    expect((await fetch(`${other.origin}/ping`)).status).toBe(204);
    expect((await fetch(`${other.origin}/pong`)).status).toBe(404);
    await other.close();
  });
});
