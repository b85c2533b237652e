import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { join, joined } from './call.test-data';
import { fakeRoom, FakeStream } from './room.test-data';

beforeEach(() => {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('MediaStream', FakeStream);
  vi.stubGlobal('EventSource', EventTarget);
});
afterEach(() => void vi.unstubAllGlobals());

const unknown = { saw: 'ended', reason: { text: 'Invalid token', code: '#pex113' } } as const;

it.each(['microphone', 'camera'] as const)(
  'a visitor whom the node turns away at the switch of the %s is out at once, if the node knows them no more',
  async (device) => {
    const room = fakeRoom();
    const { call, said } = join(room);
    await joined(room);
    room.refusals.mute.push(...(device === 'microphone' ? [403, 403, 403] : [403]));
    room.refusals.video.push(403, 403);
    await (device === 'microphone' ? call.setMuted(false) : call.setCamera(false));
    await expect.poll(() => said.at(-1)).toEqual(unknown);
  },
);

it('a visitor who may not do one thing, and is known, stays where they are', async () => {
  const room = fakeRoom();
  const { call, said } = join(room);
  await joined(room);
  room.refusals.video.push(403, 403);
  await call.setCamera(false);
  await expect.poll(() => room.log.at(-1)).toBe('muted');
  expect(said).not.toContainEqual(unknown);
  expect(room.inside()).toBe(1);
});
