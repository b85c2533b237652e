import { once } from 'node:events';
import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, test } from 'vitest';
import { createAllowances } from './allowances';
import { createSpeedHandler, handleSpeed, type HandleSpeed } from './handleSpeed';
import { startSpeedServer } from './startSpeedServer';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

async function serve(handle: HandleSpeed = handleSpeed) {
  const { origin, close } = await startSpeedServer({ handle });
  open.push(close);
  return origin;
}

const caps = {
  bytes: 1000,
  requestMs: 5000,
  atOncePerAddress: 9,
  atOnce: 9,
  burstBytesPerAddress: 1e6,
  bytesPerSecondPerAddress: 1e6,
};
const upload = (origin: string, body: BodyInit) => fetch(`${origin}/up`, { method: 'POST', body });

/** An upload that goes on until somebody ends it. */
const beginUpload = (origin: string): ClientRequest => {
  const request = httpRequest(`${origin}/up`, { method: 'POST', headers: { 'Content-Length': 20 } });
  request.on('error', () => {});
  request.write('0123456789');
  return request;
};

describe('every answer', () => {
  test.each(['/ping', '/down?bytes=10', '/down?bytes=none'])(
    'of %s may be read and timed by any page, and kept by none',
    async (path) => {
      const { headers } = await fetch((await serve()) + path);
      expect(headers.get('cache-control')).toBe('no-store, no-transform');
      expect(headers.get('timing-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-expose-headers')).toContain('Server-Timing');
      expect(headers.has('content-encoding')).toBe(false);
    },
  );

  it('lets a browser ask first whether it may', async () => {
    const response = await fetch(`${await serve()}/up`, { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toContain('POST');
    expect(response.headers.get('access-control-allow-headers')).toBe('*');
  });

  it('is left to others for any other path', async () => {
    const origin = await serve();
    const statuses = ['/', '/pings', '/up/', '/toString'].map(
      async (path) => (await fetch(origin + path)).status,
    );
    expect(await Promise.all(statuses)).toEqual([404, 404, 404, 404]);
  });

  test.each([
    ['/ping', 'POST'],
    ['/down', 'DELETE'],
    ['/up', 'GET'],
  ])('of %s refuses %s', async (path, method) => {
    const response = await fetch((await serve()) + path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).not.toContain(method);
  });
});

it('counts the bytes of a ping as they came', async () => {
  const { port, hostname } = new URL(await serve());
  const text = 'GET /ping?r=1 HTTP/1.1\r\nHost: speed.test\r\nX-Long: ' + 'x'.repeat(300) + '\r\n\r\n';
  const socket = connect(Number(port), hostname);
  socket.write(text);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  expect(answer.toString()).toMatch(/^HTTP\/1.1 204 /);
  expect(answer.toString()).toContain(`rl;dur=${text.length}, `);
});

describe('the mark of a request', () => {
  const timing = async (path: string) =>
    (await fetch((await serve()) + path)).headers.get('server-timing') ?? '';

  test.each(['/ping?r=0001abc', '/down?bytes=10&r=0001abc'])('comes back from %s', async (path) => {
    expect(await timing(path)).toContain('r;desc="0001abc"');
  });

  it('comes back from an upload', async () => {
    const response = await fetch(`${await serve()}/up?r=0001abc`, { method: 'POST', body: 'x' });
    expect(response.headers.get('server-timing')).toContain('r;desc="0001abc"');
  });

  test.each(['/ping', '/ping?r=', '/ping?r=%0d%0aX:1', `/ping?r=${'x'.repeat(33)}`, '/ping?xr=1'])(
    'is not made up for %s',
    async (path) => expect(await timing(path)).toMatch(/^rl;dur=\d+$/),
  );
});

describe('a download', () => {
  const bytesOf = async (origin: string, bytes: number) =>
    Buffer.from(await (await fetch(`${origin}/down?bytes=${bytes}`)).arrayBuffer());

  it('has as many bytes as were asked for, and none can be squeezed out', async () => {
    const bytes = await bytesOf(await serve(), 14_000);
    expect(bytes).toHaveLength(14_000);
    expect(gzipSync(bytes).length).toBeGreaterThan(14_000);
  });

  it('is never the same twice', async () => {
    const origin = await serve();
    expect(await bytesOf(origin, 8192)).not.toEqual(await bytesOf(origin, 8192));
  });

  test.each(['', '?bytes=', '?bytes=0', '?bytes=-5', '?bytes=1e3', '?bytes=262145'])(
    'is refused for %j',
    async (query) => {
      expect((await fetch(`${await serve()}/down${query}`)).status).toBe(400);
    },
  );
});

describe('an upload', () => {
  it('is answered with when its bytes came', async () => {
    const receipt = await (await upload(await serve(), 'x'.repeat(200_000))).json();
    expect(receipt).toEqual({
      T0: expect.any(Number),
      n: 200_000,
      h: expect.any(Number),
      s: expect.arrayContaining([[expect.any(Number), 200_000]]),
    });
    expect(receipt.h).toBeGreaterThan(50);
  });

  it('shows a body that came in two parts as two steps', async () => {
    const request = beginUpload(await serve());
    setTimeout(() => request.end('0123456789'), 30);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    const [text] = (await once(response, 'data')) as [Buffer];
    const { s } = JSON.parse(text.toString());
    expect(s.map(([, bytes]: [number, number]) => bytes)).toEqual([10, 20]);
  });

  it('is refused when it says that it is too large', async () => {
    const origin = await serve(createSpeedHandler(caps));
    expect((await upload(origin, 'x'.repeat(1001))).status).toBe(413);
    expect((await upload(origin, 'x'.repeat(1000))).status).toBe(200);
  });

  it('is refused when it does not say so and is', async () => {
    const request = httpRequest(`${await serve(createSpeedHandler(caps))}/up`, { method: 'POST' });
    request.on('error', () => {});
    request.write('x'.repeat(1001));
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    request.destroy();
    expect(response.statusCode).toBe(413);
  });

  it('is cut off when it takes too long', async () => {
    const request = beginUpload(await serve(createSpeedHandler({ ...caps, requestMs: 20 })));
    const ended = new Promise((resolve) => {
      request.once('close', () => resolve('cut off'));
      request.once('response', () => resolve('answered'));
    });
    expect(await ended).toBe('cut off');
  });
});

describe('too many at once', () => {
  test.each([
    ['from one address', { ...caps, atOncePerAddress: 1 }],
    ['from all', { ...caps, atOnce: 1 }],
  ])('%s are told to come back later, until the first is done', async (_who, few) => {
    const origin = await serve(createSpeedHandler(few));
    const first = beginUpload(origin);
    const second = await refusedWithin(() => fetch(`${origin}/down?bytes=10`));
    expect(second.headers.get('retry-after')).toBe('5');
    expect((await fetch(`${origin}/ping`)).status).toBe(204);

    first.end('0123456789');
    const [response] = (await once(first, 'response')) as [IncomingMessage];
    response.resume();
    await expect.poll(async () => (await fetch(`${origin}/down?bytes=10`)).status).toBe(200);
  });

  it('are counted down again when a visitor goes away in the middle', async () => {
    const origin = await serve(createSpeedHandler({ ...caps, atOncePerAddress: 1 }));
    const first = beginUpload(origin);
    await refusedWithin(() => fetch(`${origin}/down?bytes=10`));
    first.destroy();
    await expect.poll(async () => (await fetch(`${origin}/down?bytes=10`)).status).toBe(200);
  });

  /** The first request may not have reached the server yet. */
  async function refusedWithin(ask: () => Promise<Response>) {
    for (;;) {
      const response = await ask();
      if (response.status === 429) return response;
    }
  }
});

describe('an address that moved more than its share', () => {
  it('is told to come back later, and may when its share has grown again', async () => {
    const share = { burstBytesPerAddress: 2000, bytesPerSecondPerAddress: 20_000 };
    const origin = await serve(createSpeedHandler({ ...caps, ...share }));
    const statusOf = async () => (await fetch(`${origin}/down?bytes=1000`)).status;
    const statuses = new Set<number>();
    for (let times = 0; times < 9; times += 1) statuses.add(await statusOf());
    expect(statuses).toEqual(new Set([200, 429]));
    await expect.poll(statusOf).toBe(200);
  });

  it('does not take the share of another, and has its own back in time', () => {
    let nowMs = 0;
    const allowances = createAllowances(100, 10, () => nowMs);
    allowances.spend('a', 150);
    expect([allowances.allows('a'), allowances.allows('b')]).toEqual([false, true]);
    nowMs = 4900;
    expect(allowances.allows('a')).toBe(false);
    nowMs = 5100;
    expect(allowances.allows('a')).toBe(true);
  });
});
