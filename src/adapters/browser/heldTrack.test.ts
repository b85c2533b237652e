import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createChosenDevice } from './chosenDevice';
import { createHeldTrack } from './heldTrack';

// Stands in for the browser, which in a test has no cameras to choose from.
class FakeTrack extends EventTarget {
  readyState: 'live' | 'ended' = 'live';
  readonly kind = 'video';
  constructor(readonly deviceId: string) {
    super();
  }
  getSettings = () => ({ deviceId: this.deviceId });
  stop() {
    this.readyState = 'ended';
  }
}

const opened: FakeTrack[] = [];
const liveNow = () =>
  opened.filter(({ readyState }) => readyState === 'live').map(({ deviceId }) => deviceId);
let opensOne = false;

beforeEach(() => {
  opened.length = 0;
  opensOne = false;
  const cameras = ['front', 'back'].map((deviceId) => ({ kind: 'videoinput', deviceId, label: deviceId }));
  const mediaDevices = Object.assign(new EventTarget(), {
    enumerateDevices: async () => cameras,
    async getUserMedia({ video }: { video: { deviceId?: { exact?: string } } }) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (opensOne && liveNow().length > 0) throw new DOMException('', 'NotReadableError');
      const track = new FakeTrack(video.deviceId?.exact ?? 'front');
      opened.push(track);
      return { getTracks: () => [track] };
    },
  });
  vi.stubGlobal('navigator', { mediaDevices, permissions: { query: async () => ({ state: 'granted' }) } });
});
afterEach(() => void vi.unstubAllGlobals());

async function setUp() {
  const chosen = createChosenDevice('videoinput');
  const held = createHeldTrack('camera', {}, chosen);
  const lease = await held.acquire(new AbortController().signal);
  const seen: string[] = [];
  held.follow((track) => void seen.push(track?.getSettings().deviceId ?? 'nothing'));
  // Else the list of devices would go on being asked for after the test.
  const close = () => opened.forEach((track) => (track.stop(), track.dispatchEvent(new Event('ended'))));
  expect(lease.ok).toBe(true);
  return { chosen, held, seen, close };
}

it('a chosen device takes the place of the other without anything in between', async () => {
  const { chosen, held, seen, close } = await setUp();
  chosen.choose('back');
  held.reopen();
  expect(liveNow()).toEqual(['front']);
  await expect.poll(liveNow).toEqual(['back']);
  expect(seen).toEqual(['front', 'back']);
  close();
});

it('where only one can be open, the old one is closed first', async () => {
  opensOne = true;
  const { chosen, held, seen, close } = await setUp();
  chosen.choose('back');
  held.reopen();
  await expect.poll(liveNow).toEqual(['back']);
  expect(seen).toEqual(['front', 'nothing', 'back']);
  close();
});

it('whoever asks while it changes gets the new one', async () => {
  const { chosen, held, close } = await setUp();
  chosen.choose('back');
  held.reopen();
  const lease = await held.acquire(new AbortController().signal);
  expect(lease.ok && lease.value.track.getSettings().deviceId).toBe('back');
  close();
});

it('the one in use, chosen once more, is left alone', async () => {
  const { chosen, held, seen, close } = await setUp();
  chosen.choose('front');
  held.reopen();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(opened).toHaveLength(1);
  expect(seen).toEqual(['front']);
  close();
});
