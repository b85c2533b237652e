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
  /** What is sent of the camera; null while it has not opened. */
  picture(): MediaStreamTrack | null;
  close(): void;
}

interface Changes {
  /** A device opened after the call had begun: mended in the waiting room, or plugged in again. */
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
  /** What is sent of each device, and which of its tracks it is a clone of. */
  const sent = new Map<
    keyof Capture,
    { readonly source: MediaStreamTrack; readonly track: MediaStreamTrack }
  >();
  const sends = { microphone: false, camera: camera === 'on' };
  let begun = false;

  const take = async (device: keyof Capture) => {
    const opened = await capture[device].acquire(stop.signal);
    if (!opened.ok) return;
    // The call may have ended in the very moment in which the device opened.
    if (stop.signal.aborted) return opened.value.close();
    leases.push(opened.value);
    adopt(device, opened.value.track);
  };
  const adopt = (device: keyof Capture, source: MediaStreamTrack) => {
    const before = sent.get(device);
    if (stop.signal.aborted || before?.source === source) return;
    const track = source.clone();
    // Off before it is ever handed to the call: no packet can carry what nobody agreed to send. What was lost the
    // server believes to be off, and is told first.
    track.enabled = sends[device] && before?.track.readyState !== 'ended';
    track.addEventListener('ended', onLost, { signal: stop.signal });
    sent.set(device, { source, track });
    if (begun) onLate();
    // Only now: the call has the new one, and the room misses nothing in between.
    before?.track.stop();
  };
  /** What a device no longer gives must not leave either: a clone would go on, and keep the device open beside it. */
  const letGo = (device: keyof Capture) => {
    const track = sent.get(device)?.track;
    if (track?.readyState !== 'live') return;
    track.stop();
    onLost();
  };
  const unfollow: (() => void)[] = [];
  const begin = () => {
    begun = true;
    if (stop.signal.aborted) return;
    // The checks open again what was mended: the room must get it too, or "Fixed" would be a lie.
    for (const device of ['camera', 'microphone'] as const) {
      unfollow.push(capture[device].follow((track) => (track ? void take(device) : letGo(device))));
    }
  };
  const trackOf = (device: keyof Capture) => sent.get(device)?.track;
  const sender = (device: keyof Capture): Sender => ({
    isThere: () => trackOf(device)?.readyState === 'live',
    isOff: () => trackOf(device)?.readyState !== 'live' || !trackOf(device)?.enabled,
    turn(off) {
      sends[device] = !off;
      const track = trackOf(device);
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
    stream: () => new MediaStream([...sent.values()].map(({ track }) => track)),
    picture: () => trackOf('camera') ?? null,
    close() {
      stop.abort();
      unfollow.forEach((leave) => leave());
      sent.forEach(({ track }) => track.stop());
      leases.forEach((lease) => lease.close());
      // The SDK keeps hold of what it was given, and so of us: nothing more hangs on that.
      sent.clear();
    },
  };
}
