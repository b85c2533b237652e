import { expect, it } from 'vitest';
import { failed, ok } from '../../domain/result';
import type { HeldTrack } from '../browser/heldTrack';
import { openOutgoing } from './outgoing';
import { fakeHeld, FakeTrack } from './room.test-data';

/** A device that is blocked until it is mended, and may be opened anew. */
function blockedDevice() {
  let track: FakeTrack | null = null;
  let listener: (track: MediaStreamTrack | null) => void = () => {};
  let followers = 0;
  const held: HeldTrack = {
    async acquire() {
      if (track) return ok({ track: track as unknown as MediaStreamTrack, instead: false, close: () => {} });
      return failed({
        why: 'blocked-by-site',
        permission: 'denied',
        afterMs: 9,
        name: 'NotAllowedError',
        closedTimes: 0,
      });
    },
    follow(next) {
      followers += 1;
      listener = next;
      next(track as MediaStreamTrack | null);
      return () => (followers -= 1);
    },
    isLive: () => false,
    reopen: () => {},
  };
  /** Closed by the page, as when another one was chosen and does not open. */
  const closes = () => {
    track = null;
    listener(null);
  };
  const opens = () => {
    track = new FakeTrack();
    listener(track as unknown as MediaStreamTrack);
    return track;
  };
  return { held, opens, closes, followers: () => followers };
}

function callWith(microphone: HeldTrack) {
  const late: string[] = [];
  const lost: string[] = [];
  const outgoing = openOutgoing({ camera: fakeHeld(), microphone }, 'on', {
    onLate: () => void late.push('late'),
    onLost: () => void lost.push('lost'),
  });
  return { outgoing, late, lost };
}

it('sends what was mended after the call had begun, and still muted', async () => {
  const device = blockedDevice();
  const { outgoing, late } = callWith(device.held);
  await outgoing.ready;
  expect(outgoing.microphone.isThere()).toBe(false);
  const track = device.opens();
  await expect.poll(() => late).toEqual(['late']);
  expect(outgoing.microphone.isThere()).toBe(true);
  expect(track.clones.map(({ enabled }) => enabled)).toEqual([false]);
});

it('takes the new track of a device that was opened again, and lets the old one go', async () => {
  const device = blockedDevice();
  const { outgoing, late } = callWith(device.held);
  await outgoing.ready;
  const first = device.opens();
  await expect.poll(() => late.length).toBe(1);
  outgoing.microphone.turn(false);
  const second = device.opens();
  await expect.poll(() => late.length).toBe(2);
  expect(first.clones[0]?.readyState).toBe('ended');
  expect(second.clones[0]).toMatchObject({ readyState: 'live', enabled: true });
});

it('what was lost comes back off, until the server has been told that it is on again', async () => {
  const device = blockedDevice();
  const { outgoing, late } = callWith(device.held);
  await outgoing.ready;
  const first = device.opens();
  await expect.poll(() => late.length).toBe(1);
  outgoing.microphone.turn(false);
  first.clones[0]?.stop();
  const second = device.opens();
  await expect.poll(() => late.length).toBe(2);
  expect(second.clones[0]).toMatchObject({ readyState: 'live', enabled: false });
  expect(outgoing.microphone.isOff()).toBe(true);
});

it('what the page has closed leaves no more: nobody is heard while the screen says “No microphone”', async () => {
  const device = blockedDevice();
  const { outgoing, late, lost } = callWith(device.held);
  await outgoing.ready;
  const first = device.opens();
  await expect.poll(() => late.length).toBe(1);
  outgoing.microphone.turn(false);
  device.closes();
  expect(first.clones[0]?.readyState).toBe('ended');
  expect([outgoing.microphone.isOff(), outgoing.microphone.isThere()]).toEqual([true, false]);
  expect(lost).toEqual(['lost']);
  const second = device.opens();
  await expect.poll(() => late.length).toBe(2);
  // Not before the server knows that it is open again.
  expect(second.clones[0]).toMatchObject({ readyState: 'live', enabled: false });
});

it('a device that has not opened yet is not told as lost', async () => {
  const { outgoing, lost } = callWith(blockedDevice().held);
  await outgoing.ready;
  expect(lost).toEqual([]);
});

it('the call has the new track before the old one stops', async () => {
  const device = blockedDevice();
  let stillLive: boolean | null = null;
  const outgoing = openOutgoing({ camera: fakeHeld(), microphone: device.held }, 'on', {
    onLate: () => void (stillLive = first?.clones[0]?.readyState === 'live'),
    onLost: () => {},
  });
  let first: FakeTrack | null = null;
  await outgoing.ready;
  first = device.opens();
  await expect.poll(() => stillLive).not.toBeNull();
  stillLive = null;
  device.opens();
  await expect.poll(() => stillLive).toBe(true);
  expect(first.clones[0]?.readyState).toBe('ended');
});

it('follows no device once the call is over', async () => {
  const device = blockedDevice();
  const { outgoing } = callWith(device.held);
  await outgoing.ready;
  expect(device.followers()).toBe(1);
  outgoing.close();
  expect(device.followers()).toBe(0);
  expect(device.opens().clones).toEqual([]);
});

it('what was sent is let go of with the call: the SDK keeps hold of us, and would of it too', async () => {
  const { outgoing } = callWith(fakeHeld());
  await outgoing.ready;
  expect(outgoing.picture()).not.toBeNull();
  expect(outgoing.microphone.isThere()).toBe(true);
  outgoing.close();
  expect(outgoing.picture()).toBeNull();
  expect([outgoing.microphone.isThere(), outgoing.microphone.isOff()]).toEqual([false, true]);
});
