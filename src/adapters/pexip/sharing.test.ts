import { afterEach, expect, it, vi } from 'vitest';
import type { ConferenceSignal } from '../../ports';
import { hearDuring } from './hearing';
import { fakeRoom, FakeStream, FakeTrack } from './room.test-data';
import { createSharing } from './sharing';

afterEach(() => void vi.unstubAllGlobals());

/** A browser whose question stays open until `pick` answers it with the screens it was asked for. */
function setUp() {
  const open: ((screen: FakeStream) => void)[] = [];
  const askedFor: unknown[] = [];
  const getDisplayMedia = (options: unknown) => {
    askedFor.push(options);
    return new Promise((resolve) => open.push(resolve));
  };
  vi.stubGlobal('navigator', { mediaDevices: { getDisplayMedia } });
  const room = fakeRoom();
  const over = new AbortController();
  const said: ConferenceSignal[] = [];
  const seen: unknown[] = [];
  const screen = {
    show: (stream: unknown) => void seen.push(stream),
    attach: () => () => {},
    soundOn: () => {},
  };
  const sharing = createSharing({
    client: room.sdk.client,
    callSignals: room.callSignals,
    slides: { show: () => {}, attach: () => () => {}, soundOn: () => {} },
    screen,
    emit: (signal) => void said.push(signal),
    visit: over.signal,
    hear: hearDuring(over.signal),
  });
  const pick = (settings: MediaTrackSettings = {}) =>
    open.map((answer) => {
      const track = Object.assign(new FakeTrack(), { settings });
      answer(new FakeStream([track]));
      return track;
    });
  return { room, over, said, seen, sharing, pick, askedFor };
}

it('a screen that is picked after the call has ended is shown to nobody, and its capture stops', async () => {
  const { room, over, said, sharing, pick } = setUp();
  const shared = sharing.start();
  over.abort();
  const [track] = pick();
  await shared;
  expect(track?.readyState).toBe('ended');
  expect(room.presented()).toBe(0);
  expect(said).toEqual([]);
});

it('pressed twice, the browser is asked once and one screen is shown', async () => {
  const { room, sharing, pick, askedFor } = setUp();
  const both = [sharing.start(), sharing.start()];
  pick();
  await Promise.all(both);
  expect(askedFor).toHaveLength(1);
  expect(room.presented()).toBe(1);
});

it('can be shared again once it was stopped', async () => {
  const { room, said, sharing, pick } = setUp();
  for (const presented of [1, 2]) {
    const shared = sharing.start();
    const track = pick().at(-1);
    await shared;
    sharing.stop();
    expect(track?.readyState).toBe('ended');
    expect(room.presented()).toBe(presented);
  }
  expect(said.map((signal) => 'is' in signal && signal.is)).toEqual(['starting', 'off', 'starting', 'off']);
});

it.each([
  [{ send: 'failed', recv: 'disconnected' }, 'refused'],
  [{ send: 'disconnected', recv: 'connected' }, 'taken'],
] as const)('%j is said as "%s", and the capture stops', async (change, is) => {
  const { room, said, sharing, pick } = setUp();
  const shared = sharing.start();
  const [track] = pick();
  await shared;
  room.callSignals.onPresentationConnectionChange.emit({ ...change });
  expect(said).toContainEqual({ saw: 'share', is });
  expect(track?.readyState).toBe('ended');
});

it('never asks for the sound of the machine', async () => {
  const { sharing, pick, askedFor } = setUp();
  const shared = sharing.start();
  pick();
  await shared;
  expect(askedFor).toEqual([{ video: true, audio: false, surfaceSwitching: 'exclude' }]);
});

it.each([
  ['monitor', 'screen'],
  ['window', 'window'],
  ['browser', 'tab'],
  [undefined, 'on'],
] as const)('a browser that says "%s" is told to the visitor as "%s"', async (displaySurface, is) => {
  const { room, said, sharing, pick } = setUp();
  const shared = sharing.start();
  pick(displaySurface === undefined ? {} : { displaySurface });
  await shared;
  room.callSignals.onPresentationConnectionChange.emit({ send: 'connected', recv: 'disconnected' });
  expect(said.at(-1)).toEqual({ saw: 'share', is });
});

it('stopped from the browser’s own bar, the room is told, the preview ends, and it is said as off', async () => {
  const { room, said, seen, sharing, pick } = setUp();
  const shared = sharing.start();
  const [track] = pick();
  await shared;
  expect(seen.at(-1)).toBeInstanceOf(FakeStream);
  track?.dispatchEvent(new Event('ended'));
  expect(room.log).toContain('stopPresenting');
  expect(said.at(-1)).toEqual({ saw: 'share', is: 'off' });
  expect(seen.at(-1)).toBeNull();
});
