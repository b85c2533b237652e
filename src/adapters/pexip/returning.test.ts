import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Reach } from '../../domain/reach';
import { failed, ok } from '../../domain/result';
import type { ConferenceSignal } from '../../ports';
import { createStream } from '../stream';
import { visitRoom } from './returning';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const LOST = 'Could not reconnect to the meeting';
const inside: ConferenceSignal = { saw: 'place', waiting: false };
const ended = (text: string): ConferenceSignal => ({ saw: 'ended', reason: { text, code: '#pex117' } });

function setUp() {
  const stream = createStream<ConferenceSignal>();
  const said: ConferenceSignal[] = [];
  const ends = { stream: false };
  void (async () => {
    for await (const signal of stream) said.push(signal);
    ends.stream = true;
  })();
  const calls: { emit(signal: ConferenceSignal): void; onEnd(): void }[] = [];
  const left = new AbortController();
  const world: { reach: Reach } = { reach: 'answers' };
  visitRoom({
    enter: (listener) => void calls.push(listener),
    reach: async () => (world.reach === 'answers' ? ok({ afterMs: 1 }) : failed(world.reach)),
    stream,
    left: left.signal,
  });
  const end = async (...last: readonly ConferenceSignal[]) => {
    const call = calls.at(-1);
    last.forEach((signal) => call?.emit(signal));
    call?.onEnd();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { said, ends, calls, left, world, end };
}

it('comes back where a place was lost by nobody’s will, and says that it holds the new one', async () => {
  const { said, calls, end } = setUp();
  await end(inside, ended(LOST));
  expect(calls).toHaveLength(2);
  calls[1]?.emit(inside);
  await vi.advanceTimersByTimeAsync(0);
  expect(said).toEqual([
    inside,
    { saw: 'connection', is: 'rejoining', reach: null },
    { saw: 'connection', is: 'held', reach: null },
    inside,
  ]);
});

it('waits for the network, and then comes back', async () => {
  const { calls, world, end, said } = setUp();
  world.reach = 'offline';
  await end(inside, ended(LOST));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(calls).toHaveLength(1);
  expect(said.at(-1)).toEqual({ saw: 'connection', is: 'rejoining', reach: 'offline' });
  world.reach = 'answers';
  await vi.advanceTimersByTimeAsync(1_000);
  expect(calls).toHaveLength(2);
});

it('gives up in time, and says how far requests got', async () => {
  const { said, ends, calls, world, end } = setUp();
  world.reach = 'silent';
  await end(inside, ended(LOST));
  await vi.advanceTimersByTimeAsync(32_000);
  expect(said.at(-1)).toEqual({ ...ended(LOST), reach: 'silent' });
  expect(ends.stream).toBe(true);
  expect(calls).toHaveLength(1);
});

it.each([
  ['the prison took the visitor out', [inside, ended('Disconnected by another participant')]],
  ['nobody was ever let in', [ended(LOST)]],
])('does not come back where %s', async (_where, last) => {
  const { calls, ends, end } = setUp();
  await end(...last);
  expect(calls).toHaveLength(1);
  expect(ends.stream).toBe(true);
});

it('does not come back again and again to a room that throws out at once', async () => {
  const { calls, ends, end } = setUp();
  for (let times = 0; times < 6; times += 1) await end(inside, ended('Invalid token'));
  expect(calls).toHaveLength(4);
  expect(ends.stream).toBe(true);
});

it('but does as often as a long visit needs', async () => {
  const { calls, end } = setUp();
  for (let times = 0; times < 6; times += 1) {
    await vi.advanceTimersByTimeAsync(61_000);
    await end(inside, ended('Invalid token'));
  }
  expect(calls).toHaveLength(7);
});

it('stays away when the visitor has left meanwhile', async () => {
  const { calls, left, world, end, ends } = setUp();
  world.reach = 'offline';
  await end(inside, ended(LOST));
  left.abort();
  world.reach = 'answers';
  await vi.advanceTimersByTimeAsync(60_000);
  expect(calls).toHaveLength(1);
  expect(ends.stream).toBe(true);
});
