import { text } from 'node:stream/consumers';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { addresses } from './addresses';
import type { Link } from './startLink';
import { untilReady } from './untilReady';

const program = fileURLToPath(new URL('trafficEnd.mjs', import.meta.url));

const UDP_HEADERS = 28;
const LOOK_EVERY_MS = 20;

/** Milliseconds since the first byte, and bytes so far. */
export type Download = readonly (readonly [ms: number, bytes: number])[];
/** Milliseconds since the first packet, and its number. */
export type Packets = readonly (readonly [ms: number, number: number])[];

/** Starts a program that says when it is ready; the rest of what it prints comes later. */
async function start(link: Link, ...words: string[]) {
  const end = link.runAt('service', process.execPath, [program, ...words], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await untilReady(end);
  return { output: end.process.stdout as Readable, input: end.process.stdin as Writable };
}

export const serveDownloads = async (link: Link): Promise<void> => void (await start(link, 'serve'));

/** How a download by TCP went. `serveDownloads` first. */
export async function download(link: Link, seconds: number): Promise<Download> {
  const words = [program, 'take', addresses.service, String(seconds)];
  return JSON.parse(await link.outputAt('visitor', process.execPath, words));
}

export interface Sending {
  readonly packets: number;
  /** With IP and UDP headers, as the line counts. */
  readonly bytes: number;
  readonly eachMillisecond?: number;
}

/** Sends numbered UDP packets up a line that has sent none before, and waits until each has arrived or is lost. */
export async function sendPackets(
  link: Link,
  { packets, bytes, eachMillisecond = 25 }: Sending,
): Promise<Packets> {
  const { output, input } = await start(link, 'listen');
  const words = [packets, bytes - UDP_HEADERS, eachMillisecond].map(String);
  await link.outputAt('visitor', process.execPath, [program, 'send', addresses.service, ...words]);
  for (;;) {
    const { arrivedPackets, lostByLoss, lostByQueue, blocked } = (await link.counters()).up.udp;
    if (arrivedPackets + lostByLoss + lostByQueue + blocked === packets) break;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  input.end();
  return JSON.parse(await text(output));
}

/** Packets that came over the line to a listener too busy to take them. */
export async function overrun(link: Link): Promise<number> {
  const [names = [], values = []] = (await link.outputAt('service', 'cat', ['/proc/net/snmp']))
    .split('\n')
    .filter((line) => line.startsWith('Udp:'))
    .map((line) => line.split(' '));
  return Number(values[names.indexOf('RcvbufErrors')]);
}

/** Mbps of payload between two moments of a download. */
export function mbpsBetween(seen: Download, fromMs: number, toMs: number): number {
  const within = seen.filter(([ms]) => ms >= fromMs && ms <= toMs);
  const [first, last] = [within.at(0), within.at(-1)];
  if (!first || !last || first === last) return 0;
  return ((last[1] - first[1]) * 8) / (last[0] - first[0]) / 1000;
}
