import { execFile, type SpawnOptions } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { promisify } from 'node:util';
import { newFolder, startService, type Service } from '../devices/service';
import { addresses, type Side } from './addresses';
import { buildLink } from './build';
import { shapeCommand, type LineCounters, type LineSettings } from './shape';

export interface Link {
  /** Describes the whole line anew, while it runs. */
  set(settings: LineSettings): Promise<void>;
  counters(): Promise<LineCounters>;
  /** Starts a program at one end. It ends with the link. */
  runAt(side: Side, program: string, words: readonly string[], options?: SpawnOptions): Service;
  /** Runs a program at one end, and gives what it printed. */
  outputAt(side: Side, program: string, words: readonly string[]): Promise<string>;
  /** What to launch instead of a browser's own program, so that the line is all the network it has. */
  executableFor(browser: string): string;
  close(): Promise<void>;
}

const run = promisify(execFile);

/**
 * A line between two networks of its own, with nothing else on it; perfect until it is set. Several may run side by side,
 * and none can be left behind. Linux, as root: ask `whyNoLink()` first.
 */
export async function startLink(): Promise<Link> {
  const line = startService(buildLink(), [], { stdio: ['pipe', 'pipe', 'inherit'] });
  const input = line.process.stdin as Writable;
  const answers = createInterface({ input: line.process.stdout as Readable })[Symbol.asyncIterator]();
  const answer = async () => {
    const { value, done } = await answers.next();
    if (done) throw new Error('The shaped line has ended. Its reason was printed above.');
    return JSON.parse(value);
  };
  const tell = (command: string): Promise<LineCounters> => {
    input.write(`${command}\n`);
    return answer();
  };

  const { pid, ...descriptors } = await answer();
  // A program whose parent dies must die too: it would keep the namespace.
  const enter = (side: Side) => [
    '--pdeathsig',
    'KILL',
    'nsenter',
    `--net=/proc/${pid}/fd/${descriptors[side]}`,
  ];
  const outputAt: Link['outputAt'] = async (side, program, words) =>
    (await run('setpriv', [...enter(side), program, ...words])).stdout;
  await Promise.all([
    outputAt('visitor', 'sh', ['-c', setUp('visitor', 'service')]),
    outputAt('service', 'sh', ['-c', setUp('service', 'visitor')]),
  ]);

  const services: Service[] = [];
  return {
    async set({ up, down, udp = 'passes' }) {
      await Promise.all([tell(shapeCommand('up', up)), tell(shapeCommand('down', down)), tell(`udp ${udp}`)]);
    },
    counters: () => tell('counters'),
    runAt(side, program, words, options = {}) {
      const service = startService('setpriv', [...enter(side), program, ...words], options);
      services.push(service);
      return service;
    },
    outputAt,
    executableFor(browser) {
      const wrapper = join(newFolder('link'), 'browser');
      const words = enter('visitor').join(' ');
      writeFileSync(wrapper, `#!/bin/sh\nexec setpriv ${words} '${browser}' "$@"\n`, { mode: 0o755 });
      return wrapper;
    },
    async close() {
      await Promise.all(services.map((service) => service.end('SIGKILL')));
      await line.end();
    },
  };
}

/**
 * Cubic on both sides, whatever the machine prefers: it is what most senders use. Nothing is remembered from one
 * connection to the next, and nothing but what a test sends goes over the line.
 */
const setUp = (own: Side, other: Side) => `set -e
cd /proc/sys/net
echo 1 > ipv6/conf/all/disable_ipv6
echo 1 > ipv4/tcp_no_metrics_save
ip -batch - <<.
link set lo up
link set line0 txqueuelen 5000 mtu 1500 up
addr add ${addresses[own]}/32 peer ${addresses[other]} dev line0
route replace ${addresses[other]} dev line0 src ${addresses[own]} congctl cubic
.
`;
