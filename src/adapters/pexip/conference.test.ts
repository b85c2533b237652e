import { expect, it } from 'vitest';
import { ok } from '../../domain/result';
import type { ConferenceSignal, JoinRequest } from '../../ports';
import type { CallSetup, PexipCall } from './call';
import { createConference } from './conference';
import { fakeHeld } from './room.test-data';

const request: JoinRequest = { address: 'hmcts1@example.org', name: 'Vera', pin: null, camera: 'on' };
const view = { show: () => {}, attach: () => () => {}, soundOn: () => {} };
const capture = { camera: fakeHeld(), microphone: fakeHeld() };

/** Counts who is in the room; leaving takes its time. */
function setUp(fetched: Promise<unknown> = Promise.resolve()) {
  const calls: CallSetup[] = [];
  let inside = 0;
  let most = 0;
  const startCall = (_request: JoinRequest, setup: CallSetup): PexipCall => {
    calls.push(setup);
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
        setup.onEnd();
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside -= here;
        here = 0;
      },
    };
  };
  const conference = createConference(
    {
      node: 'https://conf.example.org',
      capture,
      host: view,
      slides: view,
      reach: async () => ok({ afterMs: 1 }),
    },
    async () => {
      await fetched;
      return { startCall };
    },
  );
  return { conference, calls, inside: () => inside, most: () => most };
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

it('says so when its code cannot be fetched', async () => {
  const { conference } = setUp(Promise.reject(new Error('Failed to fetch')));
  expect(await all(conference.join(request))).toMatchObject([{ saw: 'ended' }]);
});
