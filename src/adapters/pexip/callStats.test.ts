import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CallLook } from './callCounts';
import { sampleCall, type Counted } from './callStats';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A connection of the browser, which is out of reach here. `answers` may be slow, or never come. */
const connected = (answers: () => Promise<unknown> = async () => new Map()) => {
  const connection = { connectionState: 'connected', asked: 0 };
  return Object.assign(connection, {
    getStats() {
      connection.asked += 1;
      return answers();
    },
  }) as unknown as Counted & { connectionState: string; asked: number };
};

function setUp(first: ReturnType<typeof connected> | null) {
  const now = { connection: first };
  const looks: CallLook[] = [];
  const over = new AbortController();
  sampleCall({
    newest: () => now.connection,
    onLook: (look) => void looks.push(look),
    visit: over.signal,
  });
  return { now, looks, over, pass: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
}

const withSound = (energy: number) => async () =>
  new Map<string, object>([
    ['S', { type: 'media-source', kind: 'audio', totalAudioEnergy: energy }],
    ['O', { type: 'outbound-rtp', kind: 'audio', packetsSent: 50 }],
  ]);

it('looks once a second while the call stands, and no more after the visit', async () => {
  const connection = connected();
  const { looks, over, pass } = setUp(connection);
  await pass(3_000);
  connection.connectionState = 'disconnected';
  await pass(2_000);
  connection.connectionState = 'connected';
  await pass(1_000);
  over.abort();
  await pass(5_000);
  expect(looks).toHaveLength(4);
});

it('waits until there is a connection', async () => {
  const { now, looks, pass } = setUp(null);
  await pass(2_000);
  now.connection = connected();
  await pass(1_000);
  expect(looks).toHaveLength(1);
});

it('asks a busy browser once, not once a second', async () => {
  const connection = connected(() => new Promise(() => {}));
  const { now, looks, pass } = setUp(connection);
  await pass(5_000);
  expect(connection.asked).toBe(1);
  now.connection = connected();
  await pass(1_000);
  expect(looks, 'a call made anew does not wait for the old one').toHaveLength(1);
});

it('goes on after an answer that failed', async () => {
  const { looks, now, pass } = setUp(connected(() => Promise.reject(new Error('closed'))));
  await pass(2_000);
  expect(looks).toEqual([]);
  now.connection = connected();
  await pass(1_000);
  expect(looks).toHaveLength(1);
});

it('counts a call that was made anew from its own beginning', async () => {
  const { now, looks, pass } = setUp(connected(withSound(3)));
  await pass(2_000);
  now.connection = connected(withSound(1));
  await pass(2_000);
  expect(looks.map(({ leaves }) => leaves)).toEqual([null, 'silence', null, 'silence']);
});
