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

describe('a path of picture and sound that fails', () => {
  const fail = (room: ReturnType<typeof fakeRoom>) =>
    room.signals.onError.emit({ error: 'WebRTC connection failed', errorCode: '#pex128' });

  it('ends nothing once it had been there: the place in the room is held', async () => {
    const room = fakeRoom();
    const { said, ends } = join(room);
    await joined(room);
    room.callSignals.onCallConnected.emit();
    fail(room);
    expect(said.at(-1)).toEqual({ saw: 'media', is: 'interrupted' });
    expect(ends()).toBe(0);
    expect(room.inside()).toBe(1);
  });
});

describe('a call that only the node hung up', () => {
  const hangUp = (room: ReturnType<typeof fakeRoom>) =>
    room.signals.onCallDisconnected.emit({ call_uuid: 'call' });

  it.each([
    [true, 'muted'],
    [false, 'unmuted'],
  ])(
    'is made again with the same sound and picture (muted: %s), and the server is told',
    async (muted, word) => {
      const room = fakeRoom();
      const { call, said, microphone, sent } = join(room);
      await joined(room);
      await call.setMuted(muted);
      await call.setCamera(false);
      await expect.poll(() => room.log.at(-1)).toBe('camera off');
      room.callSignals.onCallConnected.emit();
      room.log.length = 0;
      hangUp(room);
      expect(said.at(-1)).toEqual({ saw: 'media', is: 'interrupted' });
      await expect
        .poll(() => room.log)
        // First it is asked whether it still knows us, with what is true anyway.
        .toEqual([word, `calls with off ${muted ? 'off' : 'on'}`, word, 'camera off']);
      expect(sent(microphone)?.enabled).toBe(!muted);
      room.callSignals.onCallConnected.emit();
      expect(said.at(-1)).toEqual({ saw: 'media', is: 'flowing' });
      expect(room.inside()).toBe(1);
    },
  );
});

describe('the microphone', () => {
  it('is off, and the server knows, before the call is asked for', async () => {
    const room = fakeRoom();
    join(room);
    await joined(room);
    expect(room.log).toEqual(['muted', 'calls with on off']);
  });

  it('is muted again before the call in another room, even if it was open in the first', async () => {
    const room = fakeRoom();
    const { call, said } = join(room);
    await joined(room);
    await call.setMuted(false);
    room.log.length = 0;
    room.signals.onTransfer.emit({ alias: 'elsewhere', token: 'ticket' });
    await joined(room);
    expect(room.log.slice(-2)).toEqual(['muted', 'calls with on off']);
    expect(room.log).not.toContain('unmuted');
    expect(said).toContainEqual({ saw: 'moved' });
  });

  it('that is not there is never told as open', async () => {
    const room = fakeRoom();
    const { call } = join(room, {}, fakeHeld('missing'));
    await joined(room);
    expect(await call.setMuted(false)).toBe(true);
    expect(room.log).not.toContain('unmuted');
  });

  it('opens only after the server has taken it, tried again when the line failed', async () => {
    const room = fakeRoom();
    const { call, microphone, sent } = join(room);
    await joined(room);
    room.refusals.mute.push('lost');
    const opened = call.setMuted(false);
    expect(sent(microphone)?.enabled).toBe(false);
    expect(await opened).toBe(false);
    expect(sent(microphone)?.enabled).toBe(true);
    expect(room.log.filter((line) => line.endsWith('muted'))).toEqual(['muted', 'unmuted', 'unmuted']);
  });

  it('stays off when the server cannot be told, and the server hears the final truth', async () => {
    const room = fakeRoom();
    const { call, microphone, sent } = join(room);
    await joined(room);
    room.refusals.mute.push('lost', 500, 'lost');
    expect(await call.setMuted(false)).toBe(true);
    expect(sent(microphone)?.enabled).toBe(false);
    expect(room.log.at(-1)).toBe('muted');
    room.signals.onServiceType.emit('conference');
    expect(sent(microphone)?.enabled).toBe(false);
  });

  it('muted while it was being opened is muted, whatever arrives first', async () => {
    const room = fakeRoom();
    const { call, microphone, sent } = join(room);
    await joined(room);
    const opened = call.setMuted(false);
    await expect.poll(() => room.log.at(-1)).toBe('unmuted');
    await call.setMuted(true);
    await opened;
    expect(sent(microphone)?.enabled).toBe(false);
    await expect.poll(() => room.log.at(-1)).toBe('muted');
  });

  it('that stops by itself is told as muted', async () => {
    const room = fakeRoom();
    const { call, microphone, sent } = join(room);
    await joined(room);
    await call.setMuted(false);
    sent(microphone)?.stop();
    sent(microphone)?.dispatchEvent(new Event('ended'));
    await expect.poll(() => room.log.at(-1)).toBe('muted');
  });
});

describe('the camera', () => {
  it('that was off stays off when joining, and the server is told', async () => {
    const room = fakeRoom();
    join(room, { camera: 'off' });
    await joined(room);
    expect(room.log).toContain('camera off');
    expect(room.log.at(-1)).toBe('calls with off off');
  });

  it('keeps the choice in another room, and is told there again', async () => {
    const room = fakeRoom();
    const { call } = join(room);
    await joined(room);
    expect(await call.setCamera(false)).toBe(false);
    await expect.poll(() => room.log).toContain('camera off');
    room.log.length = 0;
    room.signals.onTransfer.emit({ alias: 'elsewhere', token: 'ticket' });
    await joined(room);
    expect(room.log).toContain('camera off');
    expect(room.log.at(-1)).toBe('calls with off off');
  });

  it('on again is told as on', async () => {
    const room = fakeRoom();
    const { call, camera, sent } = join(room, { camera: 'off' });
    await joined(room);
    expect(await call.setCamera(true)).toBe(true);
    expect(sent(camera)?.enabled).toBe(true);
    expect(room.log.at(-1)).toBe('camera on');
  });
});

describe('a PIN', () => {
  it.each(['host', 'guest'] as const)(
    'that makes the visitor a %s is given back only if it must be',
    async (as) => {
      const room = fakeRoom({ guestPin: '1234' });
      const { said } = join(room, { pin: '1234' });
      await joined(room);
      room.list(as);
      await expect.poll(room.inside).toBe(as === 'host' ? 0 : 1);
      const last = { saw: 'pin-asked', refused: 'host' };
      if (as === 'host') expect(said.at(-1)).toEqual(last);
      else expect(said).not.toContainEqual(last);
    },
  );

  it('that nobody asked for makes nobody leave: in a room without one everybody is its host', async () => {
    const room = fakeRoom();
    const { said } = join(room);
    await joined(room);
    room.list('host');
    await expect.poll(() => said.some(({ saw }) => saw === 'roster')).toBe(true);
    expect(room.inside()).toBe(1);
  });

  it('is given only where guests need one', async () => {
    const room = fakeRoom();
    join(room, { pin: '483920' });
    await joined(room);
    expect(room.pinsSent).toEqual([null, 'none']);
  });

  it('that is wrong ends in the question, and nothing is left behind', async () => {
    const room = fakeRoom({ guestPin: '5678' });
    const { said, ends } = join(room, { pin: '1111' });
    await expect.poll(ends).toBe(1);
    expect(said).toEqual([{ saw: 'pin-asked', refused: true }]);
    expect(room.inside()).toBe(0);
  });
});

describe('what is claimed of the microphone', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const inTheRoom = async () => {
    const room = fakeRoom();
    const call = join(room);
    await vi.advanceTimersByTimeAsync(100);
    room.log.length = 0;
    return { room, ...call };
  };

  it('sound that leaves though it is muted is muted again, with our own track, and the server is told', async () => {
    const { room, said } = await inTheRoom();
    for (let second = 0; second < 4; second += 1) await room.connections.pass('sound');
    expect(room.log).toEqual(['setStream', 'muted']);
    expect(said).toContainEqual({ saw: 'mute-disagreed', how: 'heard' });
  });

  it('a server that believes it is muted, while it is open, finds it muted', async () => {
    const { room, said, call, microphone, sent } = await inTheRoom();
    room.believe(true);
    void call.setMuted(false);
    await vi.advanceTimersByTimeAsync(100);
    expect(sent(microphone)?.enabled).toBe(true);
    for (let second = 0; second < 6; second += 1) await room.connections.pass('sound');
    expect(sent(microphone)?.enabled).toBe(false);
    expect(room.log).toEqual(['unmuted', 'setStream', 'muted']);
    expect(said).toContainEqual({ saw: 'mute-disagreed', how: 'believed' });
  });
});
