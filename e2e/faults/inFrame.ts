import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { World } from './row';

/** A page of somebody else with ours inside, as a booking system may show it. */
export async function inFrame({ page, product, after }: World): Promise<void> {
  const frame = `<!doctype html><title>Bookings</title><iframe src="${product}/#/check"></iframe>`;
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(frame);
  }).listen(0, '127.0.0.1');
  after(async () => void server.close());
  await once(server, 'listening');
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}
