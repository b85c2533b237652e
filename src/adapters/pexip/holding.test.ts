import { createCallSignals, createInfinityClientSignals, type Stats } from '@pexip/infinity';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reach } from '../../domain/reach';
import { failed, ok } from '../../domain/result';
import type { ConferenceSignal } from '../../ports';
import { hearDuring } from './hearing';
import { holdPlace } from './holding';
import { silenceSdk } from './quiet';
import { FakeEventSource } from './stream.test-data';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', FakeEventSource);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

/** The SDK's own signals; node and network are what a test says they are. */
async function setUp({ flows = true } = {}) {
  silenceSdk();
  const signals = createInfinityClientSignals([], { batchScheduleTimeoutMS: 1, batchBufferSize: 1 });
  const callSignals = createCallSignals([]);
  const over = new AbortController();
  const said: ConferenceSignal[] = [];
  const done: string[] = [];
  const world: { status: number | null | 'hangs'; reach: Reach } = { status: 200, reach: 'answers' };
  const place = holdPlace({
    signals,
    callSignals,
    hear: hearDuring(over.signal),
    emit: (signal) => void said.push(signal),
    ask: async () => {
      done.push('asked');
      return world.status === 'hangs' ? new Promise<number>(() => {}) : world.status;
    },
    reach: async () => (world.reach === 'answers' ? ok({ afterMs: 1 }) : failed(world.reach)),
    probe: async () => world.status !== null,
    callAgain: () => void done.push('called again'),
    lose(text) {
      done.push(`lost: ${text}`);
      over.abort();
    },
    visit: over.signal,
  });
  const connect = () => {
    const stream = new EventSource('https://conf.example/events') as unknown as FakeEventSource;
    stream.addEventListener('error', () => void done.push('opens news'));
    return stream;
  };
  const stream = connect();
  stream.open();
  signals.onConnected.emit();
  if (flows) callSignals.onCallConnected.emit();
  const packets = (count: number) =>
    callSignals.onRtcStats.emit({
      inbound: { audio: undefined, video: { packetsTransmitted: count } },
      outbound: {},
    } as unknown as Stats);
  const connections = () =>
    said.flatMap((one) => (one.saw === 'connection' ? [[one.is, one.reach] as const] : []));
  return { signals, callSignals, over, said, done, world, place, stream, connect, packets, connections };
}

describe('a node that stops answering', () => {
  it('is said to be out of reach within seconds of the first sign, and why', async () => {
    const { world, signals, connections } = await setUp();
    Object.assign(world, { status: null, reach: 'offline' });
    signals.onFailedRequest.emit('statistics');
    await pass(4);
    expect(connections()).toEqual([['interrupted', 'offline']]);
  });

  it('is noticed without any sign too', async () => {
    const { world, connections } = await setUp();
    world.status = null;
    await pass(20);
    expect(connections()).toEqual([['interrupted', null]]);
  });

  it('is asked nothing more until something answers there again', async () => {
    const { world, signals, done } = await setUp();
    world.status = null;
    signals.onFailedRequest.emit('statistics');
    await pass(60);
    expect(done).toEqual(['asked']);
    world.status = 200;
    await pass(1.1);
    expect(done).toEqual(['asked', 'asked', 'opens news']);
  });

  it('is held to for two minutes, and no longer', async () => {
    const { world, signals, done } = await setUp();
    world.status = null;
    signals.onFailedRequest.emit('statistics');
    await pass(119);
    expect(done.some((what) => what.startsWith('lost'))).toBe(false);
    await pass(4);
    expect(done.at(-1)).toBe('lost: Could not reconnect to the meeting');
  });

  it('that answers again is held on to, and its stream of news opened anew', async () => {
    const { world, signals, done, connect, connections } = await setUp();
    world.status = null;
    signals.onFailedRequest.emit('statistics');
    await pass(10);
    world.status = 200;
    await pass(1.1);
    expect(done.at(-1)).toBe('opens news');
    connect().open();
    await pass(1);
    expect(connections()).toEqual([
      ['interrupted', null],
      ['held', null],
    ]);
  });

  it('and then does not know us any more has given our place away', async () => {
    const { world, signals, done } = await setUp();
    world.status = 403;
    signals.onFailedRequest.emit('statistics');
    await pass(0);
    expect(done).toEqual(['asked', 'lost: Invalid token']);
  });
});

describe('a stream of news that breaks off', () => {
  it('is opened again at once where the node answers, and nobody is troubled', async () => {
    const { stream, done, connect, connections } = await setUp();
    stream.breakOff();
    await pass(0);
    expect(done).toEqual(['asked', 'opens news']);
    connect().open();
    await pass(5);
    expect(connections()).toEqual([]);
  });

  it('is no news until it is open again', async () => {
    const { stream, connect, place } = await setUp();
    expect(place.hearsNews()).toBe(true);
    stream.breakOff();
    expect(place.hearsNews()).toBe(false);
    await pass(0);
    connect().open();
    expect(place.hearsNews()).toBe(true);
  });

  it('uses up none of the SDK’s tries while the node is silent', async () => {
    const { stream, done, world } = await setUp();
    world.status = null;
    stream.breakOff();
    await pass(60);
    expect(done).not.toContain('opens news');
  });

  it('for good, though the node answers, makes us leave and come again', async () => {
    const { stream, done, connect, connections } = await setUp();
    stream.breakOff();
    for (let tries = 0; tries < 20; tries += 1) {
      await pass(2);
      if (done.at(-1) === 'opens news') connect().breakOff();
    }
    expect(connections()).toEqual([['interrupted', null]]);
    expect(done.at(-1)).toBe('lost: Could not reconnect to the meeting');
  });
});

describe('picture and sound', () => {
  it('that stop are said to, and called for again when they do not come back', async () => {
    const { callSignals, done, connections } = await setUp();
    await pass(1);
    callSignals.onReconnecting.emit();
    await pass(5);
    expect(connections()).toEqual([['interrupted', 'answers']]);
    await pass(20);
    expect(done.filter((what) => what === 'called again')).toHaveLength(1);
  });

  it('are back when packets come, and not when the SDK believes so', async () => {
    const { callSignals, said, packets, connections } = await setUp();
    packets(100);
    callSignals.onReconnecting.emit();
    callSignals.onReconnected.emit();
    await pass(3);
    packets(100);
    expect(said.at(-1)).toEqual({ saw: 'connection', is: 'interrupted', reach: 'answers' });
    packets(120);
    expect(said.at(-1)).toEqual({ saw: 'media', is: 'flowing' });
    await pass(1);
    expect(connections().at(-1)).toEqual(['held', null]);
  });

  it('that never came are called for once more', async () => {
    const { done, place } = await setUp({ flows: false });
    expect(place.mediaBroke()).toBe(false);
    await pass(26);
    expect(done).toContain('called again');
  });
});

it('a page that slept does not trust its stream, and asks whether it is still known', async () => {
  const { stream, done } = await setUp();
  await pass(1);
  vi.setSystemTime(Date.now() + 600_000);
  await pass(1);
  expect(stream.readyState).toBe(2);
  expect(done).toEqual(['asked', 'opens news']);
});

it('in another room, an answer about the one before means nothing', async () => {
  const { place, world, signals, done } = await setUp();
  world.status = 403;
  signals.onFailedRequest.emit('statistics');
  place.forget();
  await pass(19);
  expect(done).toEqual(['asked']);
  // The other one must answer in time too.
  await pass(2);
  expect(done.at(-1)).toBe('lost: The room did not answer in time');
});

it('in another room, a question that the one before never answered stands in the way of none', async () => {
  const { place, world, signals, done } = await setUp();
  world.status = 'hangs';
  signals.onFailedRequest.emit('statistics');
  place.forget();
  world.status = 200;
  signals.onConnected.emit();
  signals.onFailedRequest.emit('statistics');
  await pass(0);
  expect(done).toEqual(['asked', 'asked']);
});

it('in another room, the SDK may try its stream of news again by itself', async () => {
  const { place, done, connect } = await setUp();
  place.forget();
  connect().breakOff();
  await pass(0);
  expect(done).toEqual(['opens news']);
});

it('a room that says nothing at all is given up in time', async () => {
  const over = new AbortController();
  const signals = createInfinityClientSignals([], { batchScheduleTimeoutMS: 1, batchBufferSize: 1 });
  const lost: string[] = [];
  holdPlace({
    signals,
    callSignals: createCallSignals([]),
    hear: hearDuring(over.signal),
    emit: () => {},
    ask: async () => 200,
    reach: async () => ok({ afterMs: 1 }),
    probe: async () => true,
    callAgain: () => {},
    lose: (text) => void lost.push(text),
    visit: over.signal,
  });
  await pass(21);
  expect(lost).toEqual(['The room did not answer in time']);
  over.abort();
});
