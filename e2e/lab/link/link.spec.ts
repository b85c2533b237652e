import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, test as base } from '@playwright/test';
import { descendantsOf } from '../devices/processTree';
import { addresses } from './addresses';
import { whyNoLink } from './needs';
import { startLink, type Link } from './startLink';
import { download, mbpsBetween, overrun, sendPackets, serveDownloads } from './traffic';

const test = base.extend<{ link: Link }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures out of the pattern
  link: async ({}, use) => {
    const link = await startLink();
    await use(link);
    await link.close();
  },
});

const lacking = whyNoLink();
test.skip(lacking !== null, lacking ?? '');
if (lacking) console.log(`The shaped line is not tested: ${lacking}.`);

const PAYLOAD = 1448 / 1500;

for (const [name, upKbps, downKbps, delayMs] of [
  ['a fast line', 20_000, 20_000, 5],
  ['a slow and long one', 600, 1100, 75],
] as const) {
  test(`a ping takes both delays and its own time on ${name}`, async ({ link }) => {
    await link.set({ up: { kbps: upKbps, delayMs }, down: { kbps: downKbps, delayMs } });
    const words = ['-c', '20', '-i', '0.03', '-q', addresses.service];
    const printed = await link.outputAt('visitor', 'ping', words);
    const [fastestMs = NaN, meanMs] = (/= ([\d.]+)\/([\d.]+)/.exec(printed) ?? []).slice(1).map(Number);
    const expectedMs = 2 * delayMs + (84 * 8) / upKbps + (84 * 8) / downKbps;
    console.log(`  expected ${expectedMs.toFixed(2)} ms, fastest ${fastestMs}, mean ${meanMs}`);
    expect(Math.abs(fastestMs - expectedMs)).toBeLessThan(1);
  });
}

test('TCP gets the rate less its headers', async ({ link }) => {
  await serveDownloads(link);
  await link.set({ down: { kbps: 8000, delayMs: 10 }, up: { delayMs: 10 } });
  const mbps = mbpsBetween(await download(link, 2.5), 600, 2300);
  console.log(`  of ${(8 * PAYLOAD).toFixed(3)} Mbps: ${mbps.toFixed(3)}`);
  expect(Math.abs(mbps / (8 * PAYLOAD) - 1)).toBeLessThan(0.03);
});

test('what waits already follows when the rate changes', async ({ link }) => {
  const packets = 200;
  const kbpsFor = async (ms: number) => {
    const before = await link.counters();
    await new Promise((resolve) => setTimeout(resolve, ms));
    const after = await link.counters();
    return ((after.up.all.arrivedBytes - before.up.all.arrivedBytes) * 8) / (after.atMs - before.atMs);
  };
  await link.set({ up: { kbps: 400, queueBytes: 250_000 } });
  const sending = sendPackets(link, { packets, bytes: 1000 });
  await expect.poll(async () => (await link.counters()).up.udp.sentPackets).toBe(packets);
  expect(Math.abs((await kbpsFor(600)) / 400 - 1)).toBeLessThan(0.08);
  await link.set({ up: { kbps: 1600, queueBytes: 250_000 } });
  expect(Math.abs((await kbpsFor(400)) / 1600 - 1)).toBeLessThan(0.08);
  expect(await sending).toHaveLength(packets);
});

for (const percent of [1, 3, 5]) {
  test(`of 10,000 packets ${percent} % are lost, and the counters know each`, async ({ link }) => {
    await link.set({ up: { lossPpm: percent * 10_000 } });
    const packets = 10_000;
    const seen = await sendPackets(link, { packets, bytes: 48 });
    const { up, down } = await link.counters();
    expect(up.udp.sentPackets).toBe(packets);
    expect(seen.length + (await overrun(link))).toBe(packets - up.udp.lostByLoss);
    const share = percent / 100;
    const deviation = Math.sqrt(packets * share * (1 - share));
    expect(Math.abs(up.udp.lostByLoss - packets * share)).toBeLessThan(4 * deviation);
    expect(down.udp.sentPackets).toBe(0);
  });
}

test('burst loss takes packets together, and no more of them', async ({ link }) => {
  await link.set({ up: { lossPpm: 50_000, burstLength: 8 } });
  const packets = 6000;
  const seen = await sendPackets(link, { packets, bytes: 48, eachMillisecond: 8 });
  const numbers = seen.map(([, number]) => number);
  const gaps = numbers.map((number, index) => number - (numbers[index - 1] ?? number - 1) - 1);
  const bursts = gaps.filter((gap) => gap > 0);
  expect(bursts.filter((gap) => gap % 8 !== 0)).toEqual([]);
  const { lostByLoss } = (await link.counters()).up.udp;
  // Bursts are what is drawn, so their number is what varies.
  const expected = (packets * 0.05) / 8;
  expect(Math.abs(lostByLoss / 8 - expected)).toBeLessThan(4 * Math.sqrt(expected));
});

test('a full queue loses what comes on top', async ({ link }) => {
  await link.set({ up: { kbps: 1000, queueBytes: 10_000 } });
  const packets = 50;
  const seen = await sendPackets(link, { packets, bytes: 500 });
  const { all, udp, mostQueuedBytes } = (await link.counters()).up;
  expect(seen).toHaveLength(packets - udp.lostByQueue);
  // While they come, in some 2 ms, the line sends hardly one.
  expect(seen.length).toBeGreaterThanOrEqual(20);
  expect(seen.length).toBeLessThanOrEqual(24);
  expect(mostQueuedBytes).toBe(10_000);
  expect(all.lostByLoss).toBe(0);
});

test('a bucket lets its bytes through at once, and then the rate holds', async ({ link }) => {
  await link.set({ up: { kbps: 800, bucketBytes: 50_000, queueBytes: 200_000 } });
  const seen = await sendPackets(link, { packets: 150, bytes: 1000 });
  const atMs = (packet: number) => seen[packet]?.[0] ?? NaN;
  expect(seen).toHaveLength(150);
  // By the rate alone it would be after 490 ms.
  expect(atMs(49)).toBeLessThan(100);
  // 800 kbps are 100 packets of 1000 bytes in a second; the bucket fills a little while they come.
  expect(Math.abs(atMs(149) - 1000)).toBeLessThan(50);
});

test('jitter lies on either side of the delay', async ({ link }) => {
  await link.set({ down: { delayMs: 30, jitterMs: 20 } });
  const words = ['-c', '60', '-i', '0.03', '-q', addresses.service];
  const printed = await link.outputAt('visitor', 'ping', words);
  const [fastest = NaN, mean = NaN, slowest = NaN] = (/= ([\d.]+)\/([\d.]+)\/([\d.]+)/.exec(printed) ?? [])
    .slice(1)
    .map(Number);
  expect(fastest).toBeGreaterThanOrEqual(10);
  expect(fastest).toBeLessThan(16);
  expect(slowest).toBeGreaterThan(44);
  // 20 ms either side are a deviation of 11.5; of the mean of 60, 1.5.
  expect(Math.abs(mean - 30)).toBeLessThan(6.5);
});

test('what comes in a pause arrives together when it ends', async ({ link }) => {
  await link.set({ up: { pause: { ms: 80, everyMs: 100 } } });
  const seen = await sendPackets(link, { packets: 300, bytes: 48, eachMillisecond: 1 });
  expect(seen).toHaveLength(300);
  const gapsMs = seen.map(([ms], index) => ms - (seen[index - 1]?.[0] ?? ms));
  const pauses = gapsMs.filter((ms) => ms > 20);
  expect(pauses.length).toBeGreaterThanOrEqual(2);
  for (const ms of pauses) expect(Math.abs(ms - 80)).toBeLessThan(10);
});

test('without UDP, TCP is left', async ({ link }) => {
  await serveDownloads(link);
  await link.set({ udp: 'dropped' });
  expect(await sendPackets(link, { packets: 100, bytes: 48 })).toEqual([]);
  expect((await download(link, 0.3)).at(-1)?.[1]).toBeGreaterThan(100_000);
  expect((await link.counters()).up.udp.blocked).toBe(100);
});

test('two lines side by side do not know of each other', async ({ link }) => {
  const other = await startLink();
  await link.set({ up: { delayMs: 40 } });
  const words = ['-c', '3', '-i', '0.05', '-q', addresses.service];
  expect(await other.outputAt('visitor', 'ping', words)).toMatch(/= 0\./);
  expect((await link.counters()).up.all.sentPackets).toBe(0);
  await other.close();
});

test('it starts and stops within a second, and takes what runs on it along', async () => {
  const began = performance.now();
  const link = await startLink();
  const startedMs = performance.now() - began;
  const { pid = 0 } = link.runAt('service', 'sleep', ['60']).process;
  await link.close();
  console.log(
    `  started in ${startedMs.toFixed(0)} ms, stopped in ${(performance.now() - began - startedMs).toFixed(0)}`,
  );
  expect(existsSync(`/proc/${pid}`)).toBe(false);
});

test('a test that crashes leaves nothing behind', async () => {
  const script = `
    const { startLink } = await import('${new URL('startLink.ts', import.meta.url).href}');
    const link = await startLink();
    link.runAt('service', 'sleep', ['60']);
    await link.outputAt('service', 'true', []);
    process.stdout.write('ready');
    setInterval(() => {}, 1000);`;
  const words = ['--import', 'tsx', '--input-type=module', '-e', script];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const started = descendantsOf(child.pid ?? 0).filter(({ command }) => /link-|sleep/.test(command));
  child.kill('SIGKILL');
  expect(started).toHaveLength(2);
  await expect.poll(() => started.filter(({ pid }) => existsSync(`/proc/${pid}`))).toEqual([]);
});
