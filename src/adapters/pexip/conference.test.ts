import { expect, it } from 'vitest';
import { ok } from '../../domain/result';
import type { ConferenceSignal, JoinRequest } from '../../ports';
import type { CallSetup, PexipCall } from './call';
import { createConference } from './conference';
import { fakeHeld } from './room.test-data';
import type { Sdk } from './sdk';

const request: JoinRequest = { address: 'hmcts1@example.org', name: 'Vera', pin: null, camera: 'on' };
const view = { show: () => {}, attach: () => () => {}, soundOn: () => {} };
const capture = { camera: fakeHeld(), microphone: fakeHeld() };

/** Counts who is in the room; leaving takes its time. `lost`: how many goodbyes never reach the node. */
function setUp(fetched: Promise<unknown> = Promise.resolve(), lost = 0) {
  const calls: CallSetup[] = [];
  const requests: JoinRequest[] = [];
  let inside = 0;
  let most = 0;
  let toLose = lost;
  const used: Sdk[] = [];
  let opened = 0;
  const openSdk = () => ({ opened: (opened += 1) }) as unknown as Sdk;
  const startCall = (asked: JoinRequest, setup: CallSetup, sdk = openSdk()): PexipCall => {
    requests.push(asked);
    used.push(sdk);
    let over = false;
    const onEnd = () => {
      if (!over) setup.onEnd();
      over = true;
    };
    calls.push({ ...setup, onEnd });
    inside += 1;
    most = Math.max(most, inside);
    let here = 1;
    return {
      setMuted: async (muted) => muted,
      setCamera: async (on) => on,
      share: async () => {},
      stopSharing: () => {},
      connection: () => null,
      async leave() {
        onEnd();
        await new Promise((resolve) => setTimeout(resolve, 5));
        toLose -= 1;
        if (toLose >= 0) return false;
        inside -= here;
        here = 0;
        return true;
      },
    };
  };
  const conference = createConference(
    {
      node: 'https://conf.example.org',
      capture,
      host: view,
      slides: view,
      screen: view,
      reach: async () => ok({ afterMs: 1 }),
      probe: async () => true,
    },
    async () => {
      await fetched;
      return { startCall, openSdk };
    },
  );
  const made = { used, opened: () => opened };
  return { conference, calls, requests, inside: () => inside, most: () => most, ...made };
}

async function all(signals: AsyncIterable<ConferenceSignal>): Promise<ConferenceSignal[]> {
  const heard: ConferenceSignal[] = [];
  for await (const signal of signals) heard.push(signal);
  return heard;
}

it('joined twice at once, the first is out of the room before the second is in', async () => {
  const { conference, calls, most } = setUp();
  const both = [all(conference.join(request)), all(conference.join(request))];
  await expect.poll(() => calls.length).toBe(2);
  expect(most()).toBe(1);
  await conference.leave();
  await Promise.all(both);
});

it('has the client of the first call ready before Join is pressed, and each call has one of its own', async () => {
  const { conference, calls, used, opened } = setUp();
  conference.prefetch();
  await expect.poll(opened).toBe(1);
  for (const count of [1, 2]) {
    void all(conference.join(request));
    await expect.poll(() => calls.length).toBe(count);
    await conference.leave();
  }
  expect(used).toEqual([{ opened: 1 }, { opened: 2 }]);
});

it('left while its code was being fetched, nothing is started and the signals end', async () => {
  let fetched = () => {};
  const { conference, calls } = setUp(new Promise<void>((resolve) => (fetched = resolve)));
  const heard = all(conference.join(request));
  const left = conference.leave();
  expect(await heard).toEqual([]);
  fetched();
  await left;
  expect(calls).toEqual([]);
});

it('joined again while leaving, the new call is the one that is left later', async () => {
  const { conference, calls, inside } = setUp();
  void all(conference.join(request));
  await expect.poll(() => calls.length).toBe(1);
  const left = conference.leave();
  void all(conference.join(request));
  await left;
  await expect.poll(() => calls.length).toBe(2);
  expect(inside()).toBe(1);
  await conference.leave();
  expect(inside()).toBe(0);
});

it('left while the line was down, says goodbye once more before it joins again: nobody is there twice', async () => {
  const { conference, calls, most } = setUp(Promise.resolve(), 1);
  void all(conference.join(request));
  await expect.poll(() => calls.length).toBe(1);
  await conference.leave();
  void all(conference.join(request));
  await expect.poll(() => calls.length).toBe(2);
  expect(most()).toBe(1);
  await conference.leave();
});

it('after a place was lost, joins anew as the visitor was seen last, once the one before is out', async () => {
  const { conference, calls, requests, most } = setUp();
  const heard = all(conference.join(request));
  await expect.poll(() => calls.length).toBe(1);
  await conference.setCamera(false);
  calls[0]?.emit({ saw: 'place', waiting: false });
  calls[0]?.emit({ saw: 'ended', reason: { text: 'Invalid token', code: '#pex113' } });
  calls[0]?.onEnd();
  await expect.poll(() => calls.length).toBe(2);
  expect(requests).toEqual([request, { ...request, camera: 'off' }]);
  expect(most()).toBe(1);
  await conference.leave();
  expect(await heard).toEqual([
    { saw: 'place', waiting: false },
    { saw: 'connection', is: 'rejoining', reach: null },
  ]);
});

it('a microphone opened as the place is lost stays off in the next one, as nobody comes back heard', async () => {
  const { conference, calls } = setUp();
  void all(conference.join(request));
  await expect.poll(() => calls.length).toBe(1);
  expect(await conference.setMuted(false)).toBe(false);
  calls[0]?.emit({ saw: 'place', waiting: false });
  calls[0]?.emit({ saw: 'ended', reason: { text: 'Invalid token', code: '#pex113' } });
  calls[0]?.onEnd();
  const pressed = conference.setMuted(false);
  await expect.poll(() => calls.length).toBe(2);
  expect(await pressed).toBe(true);
  expect(await conference.setMuted(false)).toBe(false);
  await conference.leave();
});

it('says so when its code cannot be fetched', async () => {
  const { conference } = setUp(Promise.reject(new Error('Failed to fetch')));
  expect(await all(conference.join(request))).toMatchObject([{ saw: 'ended' }]);
});
