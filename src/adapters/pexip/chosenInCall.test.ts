import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createChosenDevice } from '../browser/chosenDevice';
import { createHeldTrack } from '../browser/heldTrack';
import { openOutgoing } from './outgoing';
import { fakeHeld, FakeTrack } from './room.test-data';

/** A phone that opens one camera at a time: until each track of one has stopped, its clones too, it refuses the other. */
function phone() {
  const opened: { readonly id: string; readonly track: FakeTrack }[] = [];
  const isLive = ({ track }: { readonly track: FakeTrack }) =>
    [track, ...track.clones].some(({ readyState }) => readyState === 'live');
  const liveNow = () => opened.filter(isLive).map(({ id }) => id);
  const cameras = ['front', 'back'].map((deviceId) => ({ kind: 'videoinput', deviceId, label: deviceId }));
  const mediaDevices = Object.assign(new EventTarget(), {
    enumerateDevices: async () => cameras,
    async getUserMedia({ video }: { video: { deviceId?: { exact?: string } } }) {
      if (liveNow().length > 0) throw new DOMException('', 'NotReadableError');
      const track = new FakeTrack();
      const id = video.deviceId?.exact ?? 'front';
      track.settings = { deviceId: id };
      opened.push({ id, track });
      return { getTracks: () => [track] };
    },
  });
  return { opened, liveNow, mediaDevices };
}

let lab = phone();
beforeEach(() => {
  lab = phone();
  const permissions = { query: async () => ({ state: 'granted' }) };
  vi.stubGlobal('navigator', { mediaDevices: lab.mediaDevices, permissions });
});
afterEach(() => void vi.unstubAllGlobals());

it('where a phone opens one camera at a time, the call lets go of it too, and has the other', async () => {
  const chosen = createChosenDevice('videoinput');
  const camera = createHeldTrack('camera', {}, chosen);
  const changes = { onLate: () => {}, onLost: () => {} };
  const outgoing = openOutgoing({ camera, microphone: fakeHeld() }, 'on', changes);
  await outgoing.ready;
  expect(lab.liveNow()).toEqual(['front']);
  chosen.choose('back');
  camera.reopen();
  await expect.poll(lab.liveNow).toEqual(['back']);
  await expect.poll(outgoing.camera.isThere).toBe(true);
  expect(lab.opened.at(-1)?.track.clones).toHaveLength(1);
  outgoing.close();
  // Else the list of devices would go on being asked for after the test.
  lab.opened.forEach(({ track }) => (track.stop(), track.dispatchEvent(new Event('ended'))));
});
