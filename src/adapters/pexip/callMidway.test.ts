import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { join } from './call.test-data';
import { fakeRoom, FakeStream, FakeTrack } from './room.test-data';
import { FakeEventSource } from './stream.test-data';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
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

it('a screen that was shared is let go when picture and sound are called for again, and that is said', async () => {
  const shared = new FakeTrack();
  const getDisplayMedia = async () => new FakeStream([shared]);
  vi.stubGlobal('navigator', { mediaDevices: { getDisplayMedia } });
  const { room, call, said } = await inTheRoom();
  await call.share();
  room.callSignals.onPresentationConnectionChange.emit({ send: 'connected', recv: 'new' });
  room.callSignals.onReconnecting.emit();
  await vi.advanceTimersByTimeAsync(11_000);
  expect(shared.readyState).toBe('live');
  await vi.advanceTimersByTimeAsync(4_000);
  expect(shared.readyState).toBe('ended');
  expect(said).toContainEqual({ saw: 'share', is: 'off' });
});

it('whoever is put back into the waiting room is muted there, and the server is told', async () => {
  const { room, call, microphone, sent } = await inTheRoom();
  void call.setMuted(false);
  await vi.advanceTimersByTimeAsync(100);
  expect(sent(microphone)?.enabled).toBe(true);
  room.signals.onServiceType.emit('waiting_room');
  expect(sent(microphone)?.enabled).toBe(false);
  await vi.advanceTimersByTimeAsync(100);
  expect(room.log.at(-1)).toBe('muted');
});
