import { ok, type Result } from '../../domain/result';
import type { Refusal } from '../../ports';
import { backToChosen, type ChosenDevice } from './chosenDevice';
import type { HeldTrack, Lease } from './heldTrack';
import { isVirtual } from './virtualDevice';

export interface OpenedDevice extends Lease {
  readonly virtual: boolean;
}

/** Opens a device for a check. While another stands in for the chosen one, it waits for that to come back. */
export async function openDevice(
  held: HeldTrack,
  chosen: ChosenDevice,
  signal: AbortSignal,
): Promise<Result<OpenedDevice, Refusal>> {
  const opened = await held.acquire(signal);
  if (!opened.ok) return opened;
  const { track, instead, close } = opened.value;
  const stay = backToChosen(chosen, instead, held.reopen);
  return ok({
    track,
    instead,
    virtual: isVirtual(track),
    close() {
      stay();
      close();
    },
  });
}
