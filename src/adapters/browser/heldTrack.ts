import { failed, ok, type Result } from '../../domain/result';
import type { Refusal } from '../../ports';
import { createAsking, type Asked } from './askForDevice';
import type { ChosenDevice } from './chosenDevice';
import { onDevicesChanged } from './deviceChanges';

/** From one screen to the next the picture has no owner for a moment; closing at once would make it blink. */
const LINGER_MS = 500;

export interface Lease extends Asked {
  close(): void;
}

/** One camera or microphone, opened once and shared by check, own picture and call. */
export interface HeldTrack {
  acquire(signal: AbortSignal): Promise<Result<Lease, Refusal>>;
  isLive(): boolean;
  /** Calls back now and whenever the live track changes; null while the device is closed. */
  follow(listener: (track: MediaStreamTrack | null) => void): () => void;
  /**
   * Puts what is chosen now in place of the live one, which goes on until that is there. Where a system opens only one
   * at a time, or the new one fails, there is nothing in between: whoever holds it opens it again.
   */
  reopen(): void;
}

export function createHeldTrack(
  device: 'camera' | 'microphone',
  constraints: MediaTrackConstraints,
  chosen: ChosenDevice,
): HeldTrack {
  const asking = createAsking(device, constraints, chosen);
  let live: Asked | null = null;
  let opening: Promise<Result<Asked, Refusal>> | null = null;
  let holders = 0;
  const listeners = new Set<(track: MediaStreamTrack | null) => void>();

  let unwatch = () => {};
  const become = (next: Asked | null) => {
    live = next;
    unwatch();
    // Asking what is there is what makes a browser notice that an open device is gone.
    unwatch = next ? onDevicesChanged(() => {}) : () => {};
    listeners.forEach((listener) => listener(next?.track ?? null));
  };

  const close = () => {
    live?.track.stop();
    become(null);
  };

  const closeUnheld = () => {
    if (holders === 0 && live) close();
  };

  const askForChosen = async (): Promise<Result<Asked, Refusal>> => {
    const wanted = chosen.id();
    const opened = await asking();
    // Chosen again while it was being opened, as the arrow keys do in a list: the last choice counts.
    if (!opened.ok || chosen.id() === wanted) return opened;
    opened.value.track.stop();
    return askForChosen();
  };
  const adopt = (opened: Asked) => {
    opened.track.addEventListener('ended', () => live === opened && become(null));
    become(opened);
    // Whoever asked may have left while the browser's question was open.
    closeUnheld();
  };

  const open = async (): Promise<Result<Asked, Refusal>> => {
    if (live?.track.readyState === 'live') return ok(live);
    const opened = await askForChosen();
    if (opened.ok) adopt(opened.value);
    return opened;
  };

  const replace = async (): Promise<Result<Asked, Refusal>> => {
    const before = live;
    if (!before || !(await chosen.isAnother(before.track))) return open();
    const opened = await askForChosen();
    if (!opened.ok) {
      if (live === before) close();
      return open();
    }
    // Stopped last: whoever follows has the new one by then.
    adopt(opened.value);
    before.track.stop();
    return opened;
  };
  const soon = (work: () => Promise<Result<Asked, Refusal>>) => work().finally(() => (opening = null));

  const release = () => {
    holders -= 1;
    setTimeout(closeUnheld, LINGER_MS);
  };

  return {
    async acquire(signal) {
      holders += 1;
      opening ??= soon(open);
      const opened = await orAborted(opening, signal);
      if (opened.ok && !signal.aborted) return ok({ ...opened.value, close: once(release) });
      release();
      return opened.ok ? aborted : opened;
    },
    isLive: () => live?.track.readyState === 'live',
    follow(listener) {
      listeners.add(listener);
      listener(live?.track ?? null);
      return () => listeners.delete(listener);
    },
    reopen() {
      if (live) opening ??= soon(replace);
    },
  };
}

const aborted = failed<Refusal>({
  why: 'unknown',
  permission: 'unknown',
  afterMs: 0,
  name: 'AbortError',
  closedTimes: 0,
});

/** A browser's question can stay open for ever; whoever asked must be able to walk away from it. */
const orAborted = <Value>(work: Promise<Result<Value, Refusal>>, signal: AbortSignal) =>
  Promise.race([
    work,
    new Promise<typeof aborted>((resolve) => {
      if (signal.aborted) resolve(aborted);
      signal.addEventListener('abort', () => resolve(aborted), { once: true });
    }),
  ]);

function once(action: () => void): () => void {
  let done = false;
  return () => {
    if (!done) action();
    done = true;
  };
}
