import { ok, type Result } from '../../domain/result';
import type { Refusal } from '../../ports';
import { backToChosen, isAlias, listDevices, type ChosenDevice } from './chosenDevice';
import type { HeldTrack, Lease } from './heldTrack';
import { isVirtual } from './virtualDevice';

export interface OpenedDevice extends Lease {
  readonly another: boolean;
  readonly virtual: boolean;
  stopped(signal: AbortSignal): Promise<void>;
}

/** Opens a device for a check. While another stands in for the chosen one, it waits for that to come back. */
export function createOpening(held: HeldTrack, chosen: ChosenDevice) {
  let before: string | null = null;
  return async (signal: AbortSignal): Promise<Result<OpenedDevice, Refusal>> => {
    const opened = await held.acquire(signal);
    if (!opened.ok) return opened;
    const { track, instead, close } = opened.value;
    const stay = backToChosen(chosen, instead, held.reopen);
    const now = await identityOf(track);
    const another = before !== null && before !== now;
    before = now;
    return ok({
      track,
      instead,
      another,
      virtual: isVirtual(track),
      stopped: (until) => closing(held, until),
      close() {
        stay();
        close();
      },
    });
  };
}

async function closing(held: HeldTrack, signal: AbortSignal): Promise<void> {
  let leave = () => {};
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
    if (signal.aborted) resolve();
    leave = held.follow((track) => (track === null ? resolve() : undefined));
  });
  leave();
}

/**
 * Chromium calls whatever the system prefers "default", and on Linux nothing tells that this is another device now:
 * where the devices have changed, it may be.
 */
async function identityOf(track: MediaStreamTrack): Promise<string> {
  const { deviceId = '', groupId = '' } = track.getSettings();
  const kind = track.kind === 'audio' ? 'audioinput' : 'videoinput';
  const connected = isAlias(deviceId) ? await listDevices(kind) : [];
  return [deviceId, groupId, ...connected.map((device) => device.deviceId)].join(' ');
}
