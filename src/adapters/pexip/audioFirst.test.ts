import { expect, it } from 'vitest';
import type { ConferenceSignal } from '../../ports';
import { createAudioFirst } from './audioFirst';
import type { CallLook } from './callCounts';

const nothing = { packets: 0, lost: 0, jitterMs: null };
const lookAt = (second: number, uplinkKbps: number): CallLook => ({
  counts: {
    atMs: second * 1000,
    sent: nothing,
    received: nothing,
    roundTripMs: null,
    uplinkKbps,
    hostPicture: null,
    ownPicture: null,
  },
  leaves: null,
  line: null,
});
const connection = { getSenders: () => [] as RTCRtpSender[] } as RTCPeerConnection;

function setUp() {
  const said: ConferenceSignal[] = [];
  const camera = { wanted: true, reachable: true, pauses: [] as boolean[] };
  const audioFirst = createAudioFirst({
    camera: {
      isWanted: () => camera.wanted,
      set: async (on) => on,
      async pause(paused) {
        camera.pauses.push(paused);
        return camera.reachable;
      },
    },
    track: () => null,
    emit: (signal) => void said.push(signal),
    visit: new AbortController().signal,
  });
  let second = 0;
  const pass = async (seconds: number, uplinkKbps: number) => {
    for (const end = second + seconds; second < end; second += 1) {
      audioFirst.look(lookAt(second, uplinkKbps), connection);
      await Promise.resolve();
      await Promise.resolve();
    }
  };
  return { said, camera, pass, audioFirst };
}
const steps = (...all: readonly ('full' | 'small' | 'off')[]) =>
  all.map((is) => ({ saw: 'own-picture', is }));

it('tells each step when it is done, the last with the camera off and the server told', async () => {
  const { said, camera, pass } = setUp();
  await pass(12, 60);
  expect(said).toEqual(steps('small', 'off'));
  expect(camera.pauses).toEqual([false, true]);
  await pass(60, 900);
  expect(said).toEqual(steps('small', 'off', 'small', 'full'));
});

it('is not told as done while the server cannot be told, and is tried again', async () => {
  const { said, camera, pass } = setUp();
  await pass(12, 60);
  camera.reachable = false;
  await pass(30, 900);
  expect(said).toEqual(steps('small', 'off'));
  camera.reachable = true;
  await pass(2, 900);
  expect(said).toEqual(steps('small', 'off', 'small'));
});

it('in another room, says again what holds', async () => {
  const { said, pass, audioFirst } = setUp();
  await pass(12, 60);
  audioFirst.forget();
  await pass(1, 60);
  expect(said).toEqual(steps('small', 'off', 'off'));
});

it('judges no line by a camera that is off, and tries it anew once it is on', async () => {
  const { said, camera, pass } = setUp();
  camera.wanted = false;
  await pass(60, 60);
  expect(said).toEqual([]);
  camera.wanted = true;
  await pass(4, 60);
  expect(said).toEqual([]);
  await pass(1, 60);
  expect(said).toEqual(steps('small'));
});
