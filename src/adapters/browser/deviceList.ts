import { listDevices, type ChosenDevice } from './chosenDevice';
import { onDevicesChanged } from './deviceChanges';
import type { HeldTrack } from './heldTrack';

/** A device to choose from. Its label is for the visitor's eyes alone: neither log nor report ever holds it. */
export interface ListedDevice {
  readonly id: string;
  readonly label: string;
  readonly inUse: boolean;
}

interface Kind {
  readonly kind: MediaDeviceKind;
  readonly chosen: ChosenDevice;
  /** Whose opening makes labels appear (Firefox shows none before), and which of them is in use. */
  readonly held: HeldTrack | null;
}

/** Calls back with all devices of a kind, now and whenever one comes, goes, or is opened. */
export function followDevices(
  { kind, chosen, held }: Kind,
  listener: (devices: readonly ListedDevice[]) => void,
): () => void {
  let usedId: string | undefined;
  let left = false;
  const tell = async () => {
    const devices = await listDevices(kind);
    const used = usedId ?? chosen.id() ?? devices[0]?.deviceId;
    if (left) return;
    listener(devices.map(({ deviceId: id, label }) => ({ id, label, inUse: id === used })));
  };
  const leaveTrack = held?.follow((track) => {
    usedId = track?.getSettings().deviceId;
    void tell();
  });
  const leaveChanges = onDevicesChanged(() => void tell());
  if (!held) void tell();
  return () => {
    left = true;
    leaveTrack?.();
    leaveChanges();
  };
}
