import { rows } from '../row';

const needs = ['root and a C compiler'] as const;
/** There is no sound system on these computers. */
const also = ['microphone-missing'] as const;

/** A camera with a driver, which can be busy, slow, mute or gone: what films cannot be. */
export const realCameraRows = rows(
  {
    expect: 'ready',
    check: 'camera',
    what: 'a camera with a driver',
    how: 'a V4L2 camera of our own',
    needs,
    camera: 'works',
    also,
    evidence: /picture of 640 by 480 dots/,
  },
  {
    expect: 'microphone-missing',
    check: 'microphone',
    what: 'a computer with a camera and no microphone, whose camera works all the same',
    how: 'a V4L2 camera of our own, and no sound system',
    needs,
    camera: 'works',
    provoke: async (world) => {
      await world.check();
      await world.until('camera', 'ready');
    },
    evidence: /own word: “NotFoundError”/,
    advice: /Plug/,
  },
  {
    expect: 'camera-in-use',
    check: 'camera',
    what: 'another program has the camera',
    how: 'the driver says EBUSY',
    needs,
    camera: 'busy',
    also,
    evidence: /own word: “NotReadableError”/,
    advice: /Close/,
    heal: { how: 'the other program lets go', do: async ({ camera }) => camera.become('works') },
  },
  {
    expect: 'camera-slow-to-start',
    check: 'camera',
    what: 'a camera that takes six seconds to start',
    how: 'the driver answers late',
    needs,
    camera: 'slow',
    also: [...also, 'microphone-slow-to-start'],
    evidence: /allowed it \d seconds ago, and nothing has come yet/,
    advice: /Wait/,
    heal: { how: 'it starts by itself', do: async () => {} },
  },
  {
    expect: 'camera-not-responding',
    check: 'camera',
    what: 'a camera that starts too late for the browser',
    how: 'the driver answers after 15 seconds, and Chromium waits for ten',
    needs,
    camera: 'too slow',
    also: [...also, 'camera-slow-to-start', 'microphone-slow-to-start'],
    evidence: /refused after 1\d\.\d seconds.*own word: “AbortError”/,
    advice: /Unplug/,
    withinMs: 20_000,
    heal: { how: 'the driver is quick again', do: async ({ camera }) => camera.become('works') },
  },
  {
    expect: 'camera-no-frames',
    check: 'camera',
    what: 'a camera that opens and never sends a picture',
    how: 'the driver sends nothing',
    needs,
    camera: 'sends nothing',
    // Chromium gives up after ten seconds, and the page opens the camera again.
    also: [...also, 'camera-stopped'],
    evidence: /No new picture came for \d+ seconds/,
    heal: { how: 'the driver sends pictures again', do: async ({ camera }) => camera.become('works') },
  },
  {
    expect: 'camera-missing',
    check: 'camera',
    what: 'the camera is pulled out while it is on',
    how: 'the device goes away in the driver',
    needs,
    camera: 'works',
    provoke: async (world) => {
      await world.check();
      await world.until('camera', 'ready');
      world.camera.become('unplugged');
    },
    also: [...also, 'camera-stopped'],
    evidence: /own word: “NotFoundError”/,
    advice: /Plug/,
    heal: { how: 'it is plugged in again', do: async ({ camera }) => camera.become('works') },
  },
);
