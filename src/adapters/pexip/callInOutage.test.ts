import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { join } from './call.test-data';
import { fakeRoom, FakeStream } from './room.test-data';
import { FakeEventSource } from './stream.test-data';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('MediaStream', FakeStream);
  vi.stubGlobal('EventSource', FakeEventSource);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function inTheRoom() {
  const room = fakeRoom();
  const call = join(room);
  const news = new EventSource('https://conf.example.org/events') as unknown as FakeEventSource;
  news.open();
  await vi.advanceTimersByTimeAsync(100);
  room.callSignals.onCallConnected.emit();
  return { room, news, ...call };
}

it('whoever opens their microphone while the news is away is not muted by an old list', async () => {
  const { room, news, call, said, microphone, sent } = await inTheRoom();
  room.believe(true);
  news.breakOff();
  void call.setMuted(false);
  for (let second = 0; second < 12; second += 1) await room.connections.pass('sound');
  expect(sent(microphone)?.enabled).toBe(true);
  expect(said.map(({ saw }) => saw)).not.toContain('mute-disagreed');
});
