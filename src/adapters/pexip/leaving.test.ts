import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { join, joined } from './call.test-data';
import { fakeHeld, fakeRoom, FakeStream, stages, type Stage } from './room.test-data';

let page = new EventTarget();
beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('MediaStream', FakeStream);
  vi.stubGlobal('EventSource', EventTarget);
});
afterEach(() => void vi.unstubAllGlobals());

describe('leaving on the way in', () => {
  it.each(stages)(
    'leaves nobody in the room, when it is pressed while the node answers about %s',
    async (at) => {
      const left: Promise<boolean>[] = [];
      const room = fakeRoom({ onStage: (stage) => void (stage === at && left.push(call.leave())) });
      const { call, camera, microphone } = join(room);
      await expect.poll(() => left.length).toBe(1);
      await left[0];
      // Left means out: nobody was in before the token, and afterwards the node has been told.
      expect(room.log.at(-1)).toBe(at === 'pin' ? undefined : 'disconnect: User initiated disconnect');
      expect(room.inside()).toBe(0);
      expect(camera.held + microphone.held).toBe(0);
    },
  );

  it('asks for nothing at all when the devices have not opened yet', async () => {
    const room = fakeRoom();
    const { call } = join(room, {}, fakeHeld(new Promise(() => {})));
    await call.leave();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(room.pinsSent).toEqual([]);
  });

  it.each<Stage>(['pin', 'theme', 'events'])('so does closing the tab, at %s', async (at) => {
    const room = fakeRoom({
      onStage: (stage) => void (stage === at && page.dispatchEvent(new Event('pagehide'))),
    });
    const { said, ends } = join(room);
    await expect.poll(ends).toBe(1);
    await expect.poll(room.inside).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(room.inside()).toBe(0);
    expect(said.at(-1)).toMatchObject({ saw: 'ended' });
  });
});

describe('closing the tab', () => {
  const beacons: string[] = [];
  const url = (token: string) =>
    `https://conf.example.org/api/client/v2/conferences/hmcts1%40example.org/release_token?token=${token}`;
  const inside = async () => {
    beacons.length = 0;
    vi.stubGlobal('navigator', { sendBeacon: (to: string) => beacons.push(to) });
    const room = fakeRoom();
    const { call } = join(room);
    await joined(room);
    const conferenceAlias = 'hmcts1@example.org';
    room.signals.onAuthenticatedWithConference.emit({ token: 'first', conferenceAlias, conferenceName: '' });
    return { room, call };
  };

  it('says goodbye in one plain request too, with the newest token', async () => {
    const { room } = await inside();
    room.signals.onTokenRefreshed.emit({ token: 'second' });
    page.dispatchEvent(new Event('pagehide'));
    expect(beacons).toEqual([url('second')]);
  });

  it('while the goodbye is on its way says it again, and not after that', async () => {
    const { call } = await inside();
    const out = call.leave();
    page.dispatchEvent(new Event('pagehide'));
    expect(beacons).toEqual([url('first')]);
    await out;
    page.dispatchEvent(new Event('pagehide'));
    expect(beacons).toHaveLength(1);
  });

  // Seen in Chromium: what a page asks for is broken off before it hears that it goes.
  it('is said too by a call that ended as its last request was broken off', async () => {
    const { room } = await inside();
    const error = 'Could not execute critical network action';
    room.signals.onDisconnected.emit({ error, errorCode: '#pex117' });
    page.dispatchEvent(new Event('pagehide'));
    expect(beacons).toEqual([url('first')]);
  });

  it('says nothing for whoever the node has put out', async () => {
    const { room } = await inside();
    room.signals.onDisconnected.emit({ error: 'Disconnected by another participant', errorCode: '#pex117' });
    page.dispatchEvent(new Event('pagehide'));
    expect(beacons).toEqual([]);
  });
});

describe('after the end', () => {
  it('nothing that the SDK still says is heard', async () => {
    const room = fakeRoom();
    const { call, said, host } = join(room);
    await joined(room);
    await call.leave();
    const before = said.length;
    room.callSignals.onRemoteStream.emit(new MediaStream());
    room.callSignals.onCallConnected.emit();
    room.signals.onTransfer.emit({ alias: 'elsewhere', token: 'ticket' });
    expect(said.length).toBe(before);
    expect(host.shown).toEqual([null]);
    expect(room.inside()).toBe(0);
  });

  it('a device that opens only then is let go of, and never handed to the SDK', async () => {
    let open = () => {};
    const microphone = fakeHeld(new Promise<void>((resolve) => (open = resolve)));
    const room = fakeRoom();
    const { call } = join(room, {}, microphone);
    open();
    await call.leave();
    await expect.poll(() => microphone.held).toBe(0);
    expect(microphone.track.clones).toEqual([]);
    expect(room.pinsSent).toEqual([]);
    expect(room.log).not.toContain('setStream');
  });
});

describe('a connection that never came about', () => {
  it('ends the call in the words of the SDK, and tells the node that we are gone', async () => {
    const room = fakeRoom();
    const { said, ends } = join(room);
    await joined(room);
    room.signals.onError.emit({ error: 'WebRTC connection failed', errorCode: '#pex128' });
    expect(said.at(-1)).toEqual({
      saw: 'ended',
      reason: { text: 'WebRTC connection failed', code: '#pex128' },
    });
    await expect.poll(room.inside).toBe(0);
    // The SDK says it again in its own time.
    room.signals.onDisconnected.emit({ error: 'WebRTC connection failed', errorCode: '#pex128' });
    expect(ends()).toBe(1);
  });
});
