import { expect, it } from 'vitest';
import { createPausedCamera } from './pausedCamera';

/** A camera that is told to the server, or cannot be. */
function setUp(begins: 'on' | 'off' = 'on') {
  const camera = { off: begins === 'off', reachable: true };
  const paused = createPausedCamera(
    {
      async set(off) {
        if (off || camera.reachable) camera.off = off;
        return camera.off;
      },
      settle: async () => {},
      remind: async () => null,
      meet: () => {},
    },
    begins,
  );
  return { camera, paused };
}

it('is off while it is paused, and on again after, as the visitor wished', async () => {
  const { camera, paused } = setUp();
  expect(await paused.pause(true)).toBe(true);
  expect(camera.off).toBe(true);
  expect(await paused.pause(false)).toBe(true);
  expect(camera.off).toBe(false);
});

it('switched off by the visitor while it was paused, stays off', async () => {
  const { camera, paused } = setUp();
  await paused.pause(true);
  expect(await paused.set(false)).toBe(false);
  expect(await paused.pause(false)).toBe(true);
  expect(camera.off).toBe(true);
});

it('switched on while it is paused, comes when the line lets it', async () => {
  const { camera, paused } = setUp('off');
  await paused.pause(true);
  expect(await paused.set(true)).toBe(true);
  expect(camera.off).toBe(true);
  await paused.pause(false);
  expect(camera.off).toBe(false);
});

it('is not given back while the server cannot be told', async () => {
  const { camera, paused } = setUp();
  await paused.pause(true);
  camera.reachable = false;
  expect(await paused.pause(false)).toBe(false);
  camera.reachable = true;
  expect(await paused.pause(false)).toBe(true);
  expect(camera.off).toBe(false);
});

it('that could not be switched on is not wanted by itself later', async () => {
  const { camera, paused } = setUp('off');
  camera.reachable = false;
  expect(await paused.set(true)).toBe(false);
  expect(paused.isWanted()).toBe(false);
});
