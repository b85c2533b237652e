import type { CDPSession, Page } from '@playwright/test';
import { knowNames } from './named';

/** What is alive in a page after its garbage was collected. */
export interface Census {
  /** Connections that were not closed. */
  readonly connections: number;
  /** Connections that somebody still holds, closed or not: with each, all that the call was made of. */
  readonly heldConnections: number;
  /** Tracks that were not stopped, whoever made them. */
  readonly liveTracks: number;
  /** Timers that will still fire, by their delay in ms. */
  readonly timersMs: readonly number[];
  /** On what outlives every visit. */
  readonly pageListeners: readonly string[];
  /** Of all objects, those that nobody uses any more and the SDK still holds included. */
  readonly listeners: number;
  readonly heapKB: number;
}

interface Counted {
  /** Taken before any script could put its own in their place. */
  readonly natives: Readonly<Record<'connection' | 'track', object>>;
  readonly timers: Map<unknown, number>;
}

declare global {
  interface Window {
    __counted: Counted;
  }
}

/** Counts from the first script of the page on: to be called before the page is opened. */
export async function createCensus(page: Page) {
  await knowNames(page);
  await page.addInitScript(countTimers);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async (): Promise<Census> => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
    const connections = await held(
      session,
      'connection',
      "({ signalingState }) => signalingState !== 'closed'",
    );
    return {
      connections: connections.alive,
      heldConnections: connections.all,
      liveTracks: (await held(session, 'track', "({ readyState }) => readyState === 'live'")).alive,
      timersMs: await page.evaluate(() => [...window.__counted.timers.values()]),
      pageListeners: await pageListeners(session),
      listeners: metric('JSEventListeners'),
      heapKB: Math.round(metric('JSHeapUsedSize') / 1024),
    };
  };
}

/** Runs in the page. */
function countTimers(): void {
  const timers = new Map<unknown, number>();
  const natives = { connection: RTCPeerConnection.prototype, track: MediaStreamTrack.prototype };
  window.__counted = { natives, timers };
  const { setTimeout: later, setInterval: often, clearTimeout: notLater, clearInterval: notOften } = window;
  window.setTimeout = ((task: TimerHandler, ms = 0, ...more: unknown[]) => {
    const run = typeof task === 'function' ? task : () => undefined;
    const id = later(() => {
      timers.delete(id);
      run(...more);
    }, ms);
    timers.set(id, ms);
    return id;
  }) as typeof window.setTimeout;
  window.setInterval = ((task: TimerHandler, ms = 0, ...more: unknown[]) => {
    const id = often(task, ms, ...more);
    timers.set(id, ms);
    return id;
  }) as typeof window.setInterval;
  const clearing = (clear: (id?: number) => void) => (id?: number) => {
    timers.delete(id);
    clear(id);
  };
  window.clearTimeout = clearing(notLater.bind(window)) as typeof window.clearTimeout;
  window.clearInterval = clearing(notOften.bind(window)) as typeof window.clearInterval;
}

/** All objects of this kind that are left in the heap, however they are held. To ask costs a collection of garbage. */
async function held(
  session: CDPSession,
  kind: keyof Counted['natives'],
  isAlive: string,
): Promise<{ readonly all: number; readonly alive: number }> {
  const { result: prototype } = await session.send('Runtime.evaluate', {
    expression: `window.__counted.natives.${kind}`,
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.objectId ?? '',
  });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    // A class made of the native one has a prototype that looks like one more object.
    functionDeclaration: `function () {
      const all = this.filter((one) => !Object.hasOwn(one, 'constructor'));
      return { all: all.length, alive: all.filter(${isAlive}).length };
    }`,
    returnByValue: true,
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return result.value;
}

async function pageListeners(session: CDPSession): Promise<readonly string[]> {
  const types: string[] = [];
  for (const expression of ['window', 'document', 'navigator.mediaDevices']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    types.push(...listeners.map(({ type }) => `${type} of ${expression}`));
  }
  return types.toSorted();
}
