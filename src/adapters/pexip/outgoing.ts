import type { HeldTrack, Lease } from '../browser/heldTrack';
import type { Sender } from './toldSwitch';

/** The camera and microphone of the page, shared with checks and own picture. */
export interface Capture {
  readonly camera: HeldTrack;
  readonly microphone: HeldTrack;
}

/** What this call sends: clones, so that muting the call leaves the visitor's own meter and picture alive. */
export interface Outgoing {
  readonly microphone: Sender;
  readonly camera: Sender;
  /** Resolves when both devices have answered, or when the call must begin without. */
  readonly ready: Promise<unknown>;
  stream(): MediaStream;
  close(): void;
}

interface Changes {
  /** A device opened after the call had begun without it. */
  readonly onLate: () => void;
  /** A device stopped by itself. */
  readonly onLost: () => void;
}

/** A room must not be missed for a browser's question that nobody answers: what is late is added later. */
const WAIT_FOR_DEVICES_MS = 1500;

/** The microphone begins off. */
export function openOutgoing(capture: Capture, camera: 'on' | 'off', { onLate, onLost }: Changes): Outgoing {
  const stop = new AbortController();
  const leases: Lease[] = [];
  const tracks = new Map<keyof Capture, MediaStreamTrack>();
  const sends = { microphone: false, camera: camera === 'on' };
  let begun = false;

  const take = async (device: keyof Capture) => {
    const opened = await capture[device].acquire(stop.signal);
    if (!opened.ok) return;
    // The call may have ended in the very moment in which the device opened.
    if (stop.signal.aborted) return opened.value.close();
    leases.push(opened.value);
    const clone = opened.value.track.clone();
    // Off before it is ever handed to the call: no packet can carry what nobody agreed to send.
    clone.enabled = sends[device];
    clone.addEventListener('ended', onLost);
    tracks.set(device, clone);
    if (begun) onLate();
  };
  const begin = () => {
    begun = true;
  };
  const sender = (device: keyof Capture): Sender => ({
    isThere: () => tracks.get(device)?.readyState === 'live',
    isOff: () => tracks.get(device)?.readyState !== 'live' || !tracks.get(device)?.enabled,
    turn(off) {
      sends[device] = !off;
      const track = tracks.get(device);
      if (track) track.enabled = !off;
    },
  });

  return {
    microphone: sender('microphone'),
    camera: sender('camera'),
    ready: Promise.race([
      Promise.all([take('camera'), take('microphone')]),
      new Promise((resolve) => setTimeout(resolve, WAIT_FOR_DEVICES_MS)),
    ]).then(begin),
    stream: () => new MediaStream([...tracks.values()]),
    close() {
      stop.abort();
      tracks.forEach((track) => track.stop());
      leases.forEach((lease) => lease.close());
    },
  };
}
