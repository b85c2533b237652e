import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { join, joined } from './call.test-data';
import { fakeHeld, fakeRoom, FakeStream } from './room.test-data';

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  vi.stubGlobal('MediaStream', FakeStream);
  vi.stubGlobal('EventSource', EventTarget);
});
afterEach(() => void vi.unstubAllGlobals());

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
      const last = { saw: 'pin-asked', tried: 'host' };
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
    expect(said).toEqual([{ saw: 'pin-asked', tried: 'wrong' }]);
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
