import type { HeldTrack, Lease } from '../browser/heldTrack';

/** The camera and microphone of the page, shared with checks and own picture. */
export interface Capture {
  readonly camera: HeldTrack;
  readonly microphone: HeldTrack;
}

/** What this call sends: clones, so that muting the call leaves the visitor's own meter and picture alive. */
export interface Outgoing {
  readonly stream: () => MediaStream;
  isMuted(): boolean;
  setMuted(muted: boolean): boolean;
  setCamera(on: boolean): boolean;
  close(): void;
}

/** A room must not be missed for a browser's question that nobody answers: what is late is added later. */
const WAIT_FOR_DEVICES_MS = 1500;

/** `onLate` is called when a device opened after the call had begun without it. */
export async function openOutgoing(capture: Capture, onLate: () => void): Promise<Outgoing> {
  const stop = new AbortController();
  const leases: Lease[] = [];
  const tracks: { audio: MediaStreamTrack | null; video: MediaStreamTrack | null } = {
    audio: null,
    video: null,
  };
  let begun = false;
  let sendsPicture = true;

  const take = async (device: keyof Capture) => {
    const opened = await capture[device].acquire(stop.signal);
    if (!opened.ok) return;
    leases.push(opened.value);
    const clone = opened.value.track.clone();
    // Off before it is ever handed to the call: no packet can carry sound that nobody agreed to send.
    if (device === 'microphone') clone.enabled = false;
    else clone.enabled = sendsPicture;
    tracks[device === 'microphone' ? 'audio' : 'video'] = clone;
    if (begun) onLate();
  };

  await Promise.race([
    Promise.all([take('camera'), take('microphone')]),
    new Promise((resolve) => setTimeout(resolve, WAIT_FOR_DEVICES_MS)),
  ]);
  begun = true;

  const isMuted = () => !tracks.audio?.enabled;

  return {
    stream: () => new MediaStream([tracks.audio, tracks.video].filter((track) => track !== null)),
    isMuted,
    setMuted(muted) {
      if (tracks.audio) tracks.audio.enabled = !muted;
      return isMuted();
    },
    setCamera(on) {
      sendsPicture = on;
      if (tracks.video) tracks.video.enabled = on;
      return tracks.video?.enabled ?? false;
    },
    close() {
      stop.abort();
      tracks.audio?.stop();
      tracks.video?.stop();
      leases.forEach((lease) => lease.close());
    },
  };
}
