import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumOptions } from '../browsers';
import { newFolder } from '../devices/service';
import type { Relay } from '../node/core/desk';
import { addresses } from './addresses';
import type { Link } from './startLink';
import { untilReady } from './untilReady';

const PRODUCT_PORT = 4173;
const NODE_PORT = 4174;

export interface Across {
  /** For the visitor's browser. */
  readonly product: string;
  /** For tests: it leads around the line. */
  readonly consoleUrl: string;
  close(): void;
}

/** Product, node and measuring endpoint at the far end of a line, and perhaps relays. They end with it. */
export async function serveAcross(link: Link, relays: readonly Relay[] = []): Promise<Across> {
  const socketPath = join(newFolder('across'), 'console');
  const program = fileURLToPath(new URL('service.ts', import.meta.url));
  const words = [
    '--import',
    'tsx',
    program,
    String(PRODUCT_PORT),
    String(NODE_PORT),
    socketPath,
    JSON.stringify(relays),
  ];
  await untilReady(link.runAt('service', process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] }));

  const door = createServer((here) => {
    const there = connect(socketPath);
    here.pipe(there).pipe(here);
    here.on('error', () => there.destroy());
    there.on('error', () => here.destroy());
  });
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  const { port } = door.address() as AddressInfo;
  return {
    product: `http://localhost:${PRODUCT_PORT}`,
    consoleUrl: `http://127.0.0.1:${port}/console`,
    close: () => void door.close(),
  };
}

/**
 * A Chromium that has this line and no other network. To it the service is called localhost: pages of that name get
 * camera and microphone without TLS, in the browser as in the product's own rule, and nothing stands in between.
 */
export const chromiumAcross = (link: Link, ...flags: readonly string[]) => {
  const options = chromiumOptions(`--host-resolver-rules=MAP localhost ${addresses.service}`, ...flags);
  return { ...options, executablePath: link.executableFor(options.executablePath) };
};
