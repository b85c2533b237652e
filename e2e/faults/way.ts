import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { newFolder } from '../lab/devices/service';
import { type Gate, startGate } from '../lab/gate';
import { type RunningNode, startNode } from '../lab/node/startNode';
import { serveProduct } from '../lab/product';
import { handleSpeed } from '../lab/speed/handleSpeed';

/** A node and a page for one row, each behind a gate: what goes wrong here goes wrong for nobody else. */
export interface Way {
  readonly node: RunningNode;
  readonly toNode: Gate;
  /** Also the origin of the page. */
  readonly page: Gate;
}

export type WayKind = 'through-gates' | 'unknown-name' | 'untrusted-certificate';

type After = (end: () => Promise<void>) => void;

export async function startWay(kind: WayKind, after: After): Promise<Way> {
  const node = await startNode({ also: [handleSpeed] });
  after(() => node.close());
  const toNode = await startGate(node.origin);
  after(() => toNode.close());
  const product = await serveProduct(await originOf(kind, toNode, after), '127.0.0.1', 0, {
    rehearses: true,
  });
  after(() => product.close());
  const page = await startGate(product.origin);
  after(() => page.close());
  return { node, toNode, page };
}

/** By what origin the page knows the node. */
async function originOf(kind: WayKind, toNode: Gate, after: After): Promise<string> {
  switch (kind) {
    case 'through-gates':
      return toNode.origin;
    case 'unknown-name':
      // A name that nobody can ever have (RFC 6761).
      return 'https://conference.invalid';
    case 'untrusted-certificate': {
      const server = createServer(signedByItself(), (_request, response) => response.end()).listen(
        0,
        '127.0.0.1',
      );
      after(async () => void server.close());
      await once(server, 'listening');
      return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    }
  }
}

/** A certificate that no browser has a reason to trust, as that of a firewall which opens every connection. */
function signedByItself() {
  const folder = newFolder('certificate');
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '1',
      '-subj',
      '/CN=127.0.0.1',
      '-keyout',
      keyFile,
      '-out',
      certFile,
    ],
    { stdio: 'ignore' },
  );
  return { key: readFileSync(keyFile), cert: readFileSync(certFile) };
}
