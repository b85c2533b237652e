import { onDevicesChanged } from './deviceChanges';

/** Which device the visitor chose. Kept in memory alone: neither ids nor labels outlive the page. */
export interface ChosenDevice {
  choose(id: string): void;
  id(): string | null;
  /** The id that the chosen one has now; null where nothing was chosen. */
  wantedId(): Promise<string | null>;
  /** Whether this is not the chosen one, because that is not connected. */
  isAnother(track: MediaStreamTrack): Promise<boolean>;
  /** Whether the chosen one is connected; true where nothing was chosen. */
  isConnected(): Promise<boolean>;
}

/** Names that stand for one of the others in the list. */
const aliases: ReadonlySet<string> = new Set(['default', 'communications']);
export const isAlias = (deviceId: string) => aliases.has(deviceId);

export async function listDevices(kind: MediaDeviceKind): Promise<readonly MediaDeviceInfo[]> {
  const all = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
  // Before the first permission a device has neither id nor label: it cannot be chosen yet.
  return all.filter((device) => device.kind === kind && device.deviceId !== '');
}

export function createChosenDevice(kind: MediaDeviceKind): ChosenDevice {
  let chosen: { readonly id: string; readonly label: string } | null = null;

  /** Ids change when a device is plugged in elsewhere; its label stays (GetStream#1736). */
  const find = async () => {
    if (!chosen) return null;
    const { id, label } = chosen;
    const devices = await listDevices(kind);
    const found =
      devices.find(({ deviceId }) => deviceId === id) ??
      devices.find((device) => label !== '' && device.label === label);
    // By its old id it can never be opened again.
    if (found && chosen.id === id) chosen = { id: found.deviceId, label: found.label };
    return found ?? null;
  };

  return {
    id: () => chosen?.id ?? null,
    choose(id) {
      chosen = { id, label: '' };
      void listDevices(kind).then((devices) => {
        const label = devices.find(({ deviceId }) => deviceId === id)?.label ?? '';
        if (chosen?.id === id) chosen = { id, label };
      });
    },
    wantedId: async () => (await find())?.deviceId ?? chosen?.id ?? null,
    async isAnother(track) {
      if (!chosen) return false;
      return ((await find())?.deviceId ?? chosen.id) !== track.getSettings().deviceId;
    },
    isConnected: async () => chosen === null || (await find()) !== null,
  };
}

/** Reopens when the chosen device is plugged in again, for as long as another stands in for it. */
export function backToChosen(chosen: ChosenDevice, instead: boolean, reopen: () => void): () => void {
  if (!instead) return () => {};
  return onDevicesChanged(() => void chosen.isConnected().then((connected) => connected && reopen()));
}
