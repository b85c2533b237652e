import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it, test } from 'vitest';
import { createLinePort } from '../../../src/adapters/network/line';
import { planFlow } from '../../../src/domain/line/flowPlan';
import { usualSpending } from '../../../src/domain/line/spending';
import type { FlowReport, LinePort } from '../../../src/ports';
import { handleSpeed } from './handleSpeed';
import { startServer } from './startSpeedServer';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

async function serve(listener: RequestListener) {
  const { origin, close } = await startServer(listener);
  open.push(close);
  return createLinePort({ origin, isOnline: () => true });
}

const speed: RequestListener = (request, response) => {
  if (!handleSpeed(request, response)) response.writeHead(404).end();
};
const going = () => new AbortController().signal;
const plan = planFlow(1, 20, usualSpending, { ms: 12_000, bytes: 1e9 });

/** Reads a flow until enough has come. */
async function take(port: LinePort, direction: 'download' | 'upload', enoughBytes: number, flowPlan = plan) {
  const reports: FlowReport[] = [];
  let bytes = 0;
  for await (const report of port.flow(direction, flowPlan, () => 2, going())) {
    if (!report.ok) return { refused: report.failure, reports, bytes };
    reports.push(report.value);
    for (const arrival of report.value.arrivals) bytes += arrival.bytes;
    if (bytes >= enoughBytes) break;
  }
  return { refused: null, reports, bytes };
}

describe('against our own endpoint', () => {
  it('pings, and knows how long each request was', async () => {
    const port = await serve(speed);
    const short = await port.ping('short', going());
    const long = await port.ping('long', going());
    if (!short.ok || !long.ok) throw new Error('refused');
    expect(long.value.requestBytes - short.value.requestBytes).toBe(800);
    expect(short.value.ms).toBeGreaterThan(0);
  });

  test.each(['download', 'upload'] as const)('moves a %s, and tells when it arrived', async (direction) => {
    const { reports, bytes } = await take(await serve(speed), direction, 30_000);
    expect(bytes).toBeGreaterThanOrEqual(30_000);
    const last = reports.at(-1);
    expect(last?.askedBytes).toBeGreaterThanOrEqual(3 * plan.requestBytes);
    for (const { atMs } of reports.flatMap(({ arrivals }) => arrivals)) {
      expect(atMs).toBeGreaterThan(-1);
      expect(atMs).toBeLessThan((last?.elapsedMs ?? 0) + plan.roundTripMs);
    }
  });

  it('ends by itself when its time is over', async () => {
    const { refused } = await take(await serve(speed), 'download', 1e9, { ...plan, capMs: 60 });
    expect(refused).toBeNull();
  });

  it('ends when it is told to stop', async () => {
    const port = await serve(speed);
    const stop = new AbortController();
    let reports = 0;
    for await (const report of port.flow('upload', plan, () => 2, stop.signal)) {
      if (report.ok) reports += 1;
      stop.abort();
    }
    expect(reports).toBeGreaterThan(0);
  });
});

/** A plain web server that only counts, as nginx does. */
const counting =
  (countBody: boolean): RequestListener =>
  (request, response) => {
    let body = 0;
    request.on('data', (chunk: Buffer) => (body += countBody ? chunk.length : 0));
    request.once('end', () => {
      const mark = new URL(request.url ?? '', 'http://a').searchParams.get('r');
      response.writeHead(204, { 'Server-Timing': `rl;dur=${500 + body}, r;desc="${mark}"` }).end();
    });
  };

it('counts an upload by its answers where the server gives no receipts', async () => {
  const { bytes, refused } = await take(await serve(counting(true)), 'upload', 20_000);
  expect(refused).toBeNull();
  expect(bytes).toBeGreaterThanOrEqual(20_000);
});

it('does not believe a server that answers before the upload is there', async () => {
  const { bytes, refused } = await take(await serve(counting(false)), 'upload', 20_000);
  expect(refused).toBe('not-our-server');
  expect(bytes).toBe(0);
});

it('spends no more than it may, and ends by itself', async () => {
  const thrifty = { ...plan, mostBytes: 40_000 };
  const { reports, refused } = await take(await serve(speed), 'download', 1e9, thrifty);
  expect(refused).toBeNull();
  const last = reports.at(-1);
  expect(last?.usedBytes).toBeLessThanOrEqual(40_000);
  expect(last?.usedBytes).toBeGreaterThan(20_000);
});

it('puts up with two requests that were lost on the way', async () => {
  let lost = 0;
  const port = await serve((request, response) => {
    lost += 1;
    if (lost <= 2) request.socket.destroy();
    else speed(request, response);
  });
  expect((await take(port, 'download', 20_000)).refused).toBeNull();
});

describe('when it is not our endpoint that answers', () => {
  const page: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in to the hotel</h1>');
  };
  const status =
    (code: number, headers = {}): RequestListener =>
    (_, response) => {
      response.writeHead(code, headers).end();
    };
  const cases: [what: string, listener: RequestListener, why: string][] = [
    ['a page', page, 'not-our-server'],
    ['a way to a sign-in page', status(302, { location: 'http://127.0.0.1:9/' }), 'not-our-server'],
    ['511, sign in first', status(511), 'not-our-server'],
    ['403', status(403), 'not-our-server'],
    ['404', status(404), 'not-our-server'],
    ['429', status(429), 'busy'],
    ['500', status(500), 'server-error'],
    ['503', status(503), 'server-error'],
    ['204, whatever is asked', status(204), 'not-our-server'],
    [
      '200 and some bytes, whatever is asked',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(Buffer.alloc(14_000));
      },
      'not-our-server',
    ],
    ['a closed door', (request) => request.socket.destroy(), 'unreachable'],
  ];

  test.each(cases)('%s is told from the line by a ping', async (_what, listener, why) => {
    const port = await serve(listener);
    expect(await port.ping('short', going())).toEqual({ ok: false, failure: why });
  });

  test.each(cases)('%s ends a download', async (_what, listener, why) => {
    expect((await take(await serve(listener), 'download', 1)).refused).toBe(why);
  });

  test.each(cases)('%s ends an upload', async (_what, listener, why) => {
    expect((await take(await serve(listener), 'upload', 1)).refused).toBe(why);
  });

  it('does not blame a stranger when only our uploads are cut off', async () => {
    const port = await serve((request, response) => {
      if (request.method === 'POST') request.socket.destroy();
      else speed(request, response);
    });
    expect((await take(port, 'upload', 1)).refused).toBe('unreachable');
  });

  it('does not swallow a flood', async () => {
    const port = await serve((request, response) => {
      const mark = new URL(request.url ?? '', 'http://a').searchParams.get('r');
      const headers = {
        'content-type': 'application/octet-stream',
        'server-timing': `rl;dur=500, r;desc="${mark}"`,
      };
      response.writeHead(200, headers).end(Buffer.alloc(1_000_000));
    });
    const { refused, bytes } = await take(port, 'download', 1e9);
    expect(refused).toBe('not-our-server');
    expect(bytes).toBeLessThan(100_000);
  });
});

describe('when nothing answers', () => {
  it('says so of a port where nobody listens', async () => {
    const { origin, close } = await startServer(() => {});
    await close();
    const port = createLinePort({ origin, isOnline: () => true });
    expect(await port.ping('short', going())).toEqual({ ok: false, failure: 'unreachable' });
  });

  it('says that the computer is offline when the browser does', async () => {
    const { origin, close } = await startServer(() => {});
    await close();
    const port = createLinePort({ origin, isOnline: () => false });
    expect(await port.ping('short', going())).toEqual({ ok: false, failure: 'offline' });
    expect((await take(port, 'upload', 1)).refused).toBe('offline');
  });

  it('gives up on a flow that brought nothing at all', async () => {
    const port = await serve(() => {});
    expect((await take(port, 'download', 1, { ...plan, capMs: 60 })).refused).toBe('timed-out');
  });

  it('stops a ping that is no longer wanted', async () => {
    const port = await serve(() => {});
    const stop = new AbortController();
    const ping = port.ping('short', stop.signal);
    stop.abort();
    expect((await ping).ok).toBe(false);
  });
});
