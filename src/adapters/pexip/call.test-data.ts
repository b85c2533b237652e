import { expect } from 'vitest';
import { ok } from '../../domain/result';
import type { ConferenceSignal, JoinRequest } from '../../ports';
import { startCall } from './call';
import { fakeHeld, type fakeRoom, type FakeTrack } from './room.test-data';

const usual: JoinRequest = { address: 'hmcts1@example.org', name: 'Vera', pin: null, camera: 'on' };
const view = () => {
  const shown: unknown[] = [];
  return {
    shown,
    show: (stream: unknown) => void shown.push(stream),
    attach: () => () => {},
    soundOn: () => {},
  };
};

/** A visitor on the way into a room of the fake SDK. */
export function join(
  room: ReturnType<typeof fakeRoom>,
  change: Partial<JoinRequest> = {},
  microphone = fakeHeld(),
) {
  const said: ConferenceSignal[] = [];
  const camera = fakeHeld();
  const [host, slides, screen] = [view(), view(), view()];
  const reach = async () => ok({ afterMs: 1 });
  const probe = async () => true;
  const setup = {
    reach,
    probe,
    node: 'https://conf.example.org',
    capture: { camera, microphone },
    host,
    slides,
    screen,
  };
  let ends = 0;
  const call = startCall(
    { ...usual, ...change },
    { ...setup, emit: (signal) => void said.push(signal), onEnd: () => void (ends += 1) },
    room.sdk,
    room.connections,
  );
  const sent = (device: typeof camera): FakeTrack | undefined => device.track.clones.at(-1);
  return { call, said, host, camera, microphone, sent, ends: () => ends };
}
export async function joined(room: ReturnType<typeof fakeRoom>): Promise<void> {
  await expect.poll(() => room.log.some((line) => line.startsWith('calls'))).toBe(true);
}
