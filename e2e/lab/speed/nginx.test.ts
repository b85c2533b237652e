import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { clock } from '../../../src/adapters/browser/clock';
import { createLinePort } from '../../../src/adapters/network/line';
import { line, type LineFact } from '../../../src/checks/line';
import { guidanceLimits } from '../../../src/domain/line/limits';
import type { Ports } from '../../../src/ports';

const program = ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find(
  (path) => spawnSync(path, ['-v']).status === 0,
);
const canEncrypt = spawnSync('openssl', ['version']).status === 0;
const needs = program ? '' : ' (left out: no nginx on this machine; on Debian: apt-get install nginx-light)';

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const isOpen = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    }).on('error', () => resolve(false));
  });

let folder = '';
let running: ChildProcess | null = null;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'visit-ready-nginx-'));
  writeFileSync(join(folder, 'noise.bin'), randomBytes(262_145));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  running?.kill();
  delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
});

/** The shipped file itself, with other ports, another folder, and TLS if that is asked for. */
async function startNginx(encrypted: boolean): Promise<string> {
  const [port, inner] = [await freePort(), await freePort()];
  const key = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
  if (encrypted) {
    const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost'];
    execFileSync('openssl', [...words, ...key], { stdio: 'ignore' });
  }
  const tls = `ssl; ssl_certificate ${folder}/cert.pem; ssl_certificate_key ${folder}/key.pem; ssl_buffer_size 4k;`;
  const shipped = readFileSync(new URL('nginx.conf', import.meta.url), 'utf8')
    .replaceAll('4181', String(inner))
    .replaceAll('/srv/visit-ready-probe', folder)
    .replace('listen 127.0.0.1:4180;', `listen 127.0.0.1:${port} ${encrypted ? tls : ';'}`);
  const file = join(folder, 'whole.conf');
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const http = ['access_log off;', 'error_log stderr;', ...paths, shipped].join('\n');
  const main = `daemon off; master_process off; pid ${folder}/pid; error_log stderr; events {}`;
  writeFileSync(file, `${main}\nhttp {\n${http}\n}`);
  running = spawn(program ?? '', ['-c', file, '-p', folder], { stdio: 'ignore' });
  await expect.poll(() => isOpen(port)).toBe(true);
  // A certificate of our own making, for this file's own requests.
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = encrypted ? '0' : '1';
  return `${encrypted ? 'https' : 'http'}://127.0.0.1:${port}`;
}

describe.skipIf(!program)(`nginx alone is a measuring endpoint${needs}`, () => {
  test.each([false, ...(canEncrypt ? [true] : [])])(
    'with TLS: %s',
    { timeout: 30_000 },
    async (encrypted) => {
      const origin = await startNginx(encrypted);
      const stop = new AbortController();
      const ports = { line: createLinePort({ origin, isOnline: () => true }), clock } as unknown as Ports;
      const facts: LineFact[] = [];
      for await (const fact of line.run(ports, stop.signal, guidanceLimits)) {
        facts.push(fact);
        if (fact.saw === 'used' || fact.saw === 'refusal' || fact.saw === 'disturbance') stop.abort();
      }
      expect(facts.filter(({ saw }) => saw === 'refusal' || saw === 'disturbance')).toEqual([]);
      for (const direction of ['download', 'upload']) {
        const rate = facts.find((fact) => fact.saw === 'rate' && fact.direction === direction);
        expect(rate).toMatchObject({ mbps: expect.any(Number) });
        expect(rate?.saw === 'rate' ? rate.mbps : 0).toBeGreaterThan(1);
      }
    },
  );

  it('counts the whole upload, gives each request its mark, and no more than it has', async () => {
    const origin = await startNginx(false);
    const up = await fetch(`${origin}/up?r=0001abc`, { method: 'POST', body: 'x'.repeat(14_000) });
    const timing = up.headers.get('server-timing') ?? '';
    expect(timing).toContain('r;desc="0001abc"');
    expect(Number(/rl;dur=(\d+)/.exec(timing)?.[1])).toBeGreaterThan(14_000);

    const bytes = async (query: string) =>
      (await (await fetch(`${origin}/down?${query}`)).arrayBuffer()).byteLength;
    expect(await bytes('bytes=14000&r=1')).toBe(14_000);
    expect(await bytes('bytes=999999')).toBe(262_144);
    expect(await bytes('bytes=0-9,20-')).toBe(1);
    const statuses = [
      fetch(`${origin}/up`),
      fetch(`${origin}/down?bytes=1`, { method: 'POST', body: 'x' }),
      fetch(`${origin}/up`, { method: 'POST', body: 'x'.repeat(300_000) }),
    ].map(async (response) => (await response).status);
    expect(await Promise.all(statuses)).toEqual([403, 403, 413]);
  });
});
