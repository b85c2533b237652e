import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../devices/service';
import type { Relay } from '../node/core/desk';
import { addresses } from './addresses';
import type { Link } from './startLink';
import { untilReady } from './untilReady';

const PROGRAM = '/usr/bin/turnserver';
/** Where firewalls expect the web. */
const PORT = 443;
const [username, credential] = ['visit', 'ready'];

export const whyNoRelay = (): string | null =>
  existsSync(PROGRAM) ? null : 'this machine has no TURN server (on Debian: coturn)';

/** `tls` as a proxy on the way would see it: nothing tells it from the web. Its certificate is its own. */
export type RelayOver = 'tcp' | 'tls';

/** A TURN server at the service's end (coturn), which a visitor reaches by TCP or TLS alone. It ends with the link. */
export async function startRelay(link: Link, over: RelayOver): Promise<Relay> {
  const host = addresses.service;
  const common = ['-n', '--no-cli', '--no-udp', '--no-dtls', '--lt-cred-mech', '--realm', 'lab'];
  const where = ['--listening-ip', host, '--relay-ip', host, '--user', `${username}:${credential}`];
  const transport =
    over === 'tcp'
      ? ['--no-tls', '--listening-port', String(PORT)]
      : ['--no-tcp', '--tls-listening-port', String(PORT), ...certificate()];
  const words = [...common, ...where, ...transport, '--log-file', 'stdout', '--simple-log'];
  await untilReady(link.runAt('service', PROGRAM, words, { stdio: ['ignore', 'pipe', 'inherit'] }));
  const scheme = over === 'tls' ? 'turns' : 'turn';
  return { urls: [`${scheme}:${host}:${PORT}?transport=tcp`], username, credential };
}

function certificate(): readonly string[] {
  const folder = newFolder('relay');
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=relay'];
  execFileSync('openssl', [...words, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  return ['--pkey', key, '--cert', cert];
}
