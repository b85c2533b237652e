import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JoinRequest } from '../../ports';
import type { CallSetup, PexipCall } from './call';
import { fakeHeld } from './room.test-data';
import { createRehearsal } from './rehearsal';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const address = 'test@example.org';
const stats = new Map<string, object>([
  ['T', { id: 'T', type: 'transport', selectedCandidatePairId: 'P' }],
  ['P', { id: 'P', type: 'candidate-pair', localCandidateId: 'L', currentRoundTripTime: 0.03 }],
  ['L', { id: 'L', type: 'local-candidate', candidateType: 'host', protocol: 'udp' }],
  ['I', { id: 'I', type: 'inbound-rtp', kind: 'video', packetsReceived: 400, packetsLost: 0 }],
]);

/** The SDK's call and the browser's connection are out of reach here; `setup` is what a test speaks through. `fails`: which look. */
function start(of: string | undefined = address, counted = stats, fails = 0) {
  const log: string[] = [];
  const calls: { request: JoinRequest; setup: CallSetup }[] = [];
  let looks = 0;
  const connection = {
    connectionState: 'connected',
    getSenders: () => [],
    async getStats() {
      looks += 1;
      if (looks === fails) throw new DOMException('', 'InvalidStateError');
      return counted;
    },
  };
  const call = {
    leave: async () => void log.push('left'),
    connection: () => connection,
  } as unknown as PexipCall;
  const stop = new AbortController();
  const rehearsal = createRehearsal(
    { node: 'https://conf.example', address: of },
    {
      load: async () => ({
        startCall(request, setup) {
          calls.push({ request, setup });
          return call;
        },
      }),
      openProps: () => ({
        capture: { camera: fakeHeld(), microphone: fakeHeld() },
        close: () => void log.push('props closed'),
      }),
    },
  );
  const outcome = rehearsal.hold(stop.signal);
  return { log, calls, stop, rehearsal, outcome };
}

const begin = async (lab: ReturnType<typeof start>) => {
  await vi.advanceTimersByTimeAsync(0);
  const [first] = lab.calls;
  if (!first) throw new Error('No call was made');
  return first;
};
const allOver = ['left', 'props closed'];

describe('a rehearsal', () => {
  it('asks for the test room as a guest without a PIN, under nobody’s name', async () => {
    const { request } = await begin(start());
    expect(request).toEqual({ address, name: 'Connection check', pin: null, camera: 'on' });
  });

  it('measures for less than six seconds, and leaves', async () => {
    const lab = start();
    const { setup } = await begin(lab);
    setup.emit({ saw: 'place', waiting: false });
    setup.emit({ saw: 'media', is: 'flowing' });
    await vi.advanceTimersByTimeAsync(5900);
    expect(await lab.outcome).toMatchObject({ ok: true, value: { over: 'udp', received: { packets: 400 } } });
    expect(lab.log).toEqual(allOver);
  });

  it('ends in time, and measures, though one look at the connection fails', async () => {
    const lab = start(address, stats, 3);
    const { setup } = await begin(lab);
    setup.emit({ saw: 'media', is: 'flowing' });
    await vi.advanceTimersByTimeAsync(5900);
    expect(lab.log).toEqual(allOver);
    expect(await lab.outcome).toMatchObject({ ok: true, value: { received: { packets: 400 } } });
  });

  it('is blocked where the room took the call and nothing came', async () => {
    const lab = start();
    const { setup } = await begin(lab);
    setup.emit({ saw: 'place', waiting: false });
    await vi.advanceTimersByTimeAsync(8000);
    expect(await lab.outcome).toEqual({ ok: false, failure: 'blocked' });
    expect(lab.log).toEqual(allOver);
  });

  it('is blocked where the connection stood and no packet came', async () => {
    const lab = start(address, new Map());
    const { setup } = await begin(lab);
    setup.emit({ saw: 'media', is: 'flowing' });
    await vi.advanceTimersByTimeAsync(6000);
    expect(await lab.outcome).toEqual({ ok: false, failure: 'blocked' });
  });

  it.each([
    ['WebRTC connection failed', 'blocked'],
    ['Ice failure', 'blocked'],
    ['Participant limit reached', 'refused'],
    ['System in maintenance mode', 'refused'],
  ] as const)('that ends with “%s” is %s', async (text, failure) => {
    const lab = start();
    const { setup } = await begin(lab);
    setup.emit({ saw: 'ended', reason: { text, code: '#pex117' } });
    setup.onEnd();
    expect(await lab.outcome).toEqual({ ok: false, failure });
    expect(lab.log).toEqual(allOver);
  });

  it('that the room does not answer says nothing of picture and sound', async () => {
    const lab = start();
    await begin(lab);
    await vi.advanceTimersByTimeAsync(8000);
    expect(await lab.outcome).toEqual({ ok: false, failure: 'refused' });
  });

  it('is over only when it has left, also when it is stopped halfway', async () => {
    const lab = start();
    await begin(lab);
    lab.stop.abort();
    await lab.rehearsal.over();
    expect(lab.log).toEqual(allOver);
  });

  it('is not held without a test room', async () => {
    const lab = createRehearsal({ node: 'https://conf.example', address: undefined });
    expect(await lab.hold(new AbortController().signal)).toEqual({ ok: false, failure: 'no-test-room' });
  });
});
