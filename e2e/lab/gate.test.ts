import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startGate, type Gate } from './gate';

const server = createServer((_request, response) => void response.end('here'));
let gate: Gate;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  gate = await startGate(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterAll(async () => {
  await gate.close();
  server.close();
});
/** The status of one request, on a connection of its own: the gate cuts those that are kept. */
const ask = (path = '/') =>
  new Promise<number>((resolve, reject) => {
    const asking = request(`${gate.origin}${path}`, { agent: false, timeout: 300 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asking.on('timeout', () => asking.destroy(new Error('silence')));
    asking.on('error', reject);
    asking.end();
  });

it('lets requests through while it is open, and again after it was shut', async () => {
  expect(await ask()).toBe(200);
  gate.become('shut');
  await expect(ask()).rejects.toMatchObject({ code: 'ECONNRESET' });
  gate.become('silent');
  await expect(ask()).rejects.toThrow('silence');
  gate.become('open');
  expect(await ask()).toBe(200);
});

it('may hold back the stream of events alone', async () => {
  gate.become('without-events');
  expect(await ask('/api/client/v2/conferences/a/events?token=b')).toBe(502);
  expect(await ask('/api/client/v2/status')).toBe(200);
});
