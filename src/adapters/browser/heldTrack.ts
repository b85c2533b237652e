import { failed, ok, type Result } from '../../domain/result';
import type { Refusal } from '../../ports';
import { readPermission } from './permission';
import { refusalReason } from './refusal';

/** A device that was granted and says nothing for this long will not answer: seen with a stopped driver. */
const NO_ANSWER_MS = 20_000;
/** From one screen to the next the picture has no owner for a moment; closing at once would make it blink. */
const LINGER_MS = 500;

export interface Lease {
  readonly track: MediaStreamTrack;
  close(): void;
}

/** One camera or microphone, opened once and shared by check, own picture and call. */
export interface HeldTrack {
  acquire(signal: AbortSignal): Promise<Result<Lease, Refusal>>;
  /** Calls back now and whenever the live track changes; null while the device is closed. */
  follow(listener: (track: MediaStreamTrack | null) => void): () => void;
}

export function createHeldTrack(
  device: 'camera' | 'microphone',
  constraints: MediaStreamConstraints,
): HeldTrack {
  let track: MediaStreamTrack | null = null;
  let opening: Promise<Result<MediaStreamTrack, Refusal>> | null = null;
  let holders = 0;
  const listeners = new Set<(track: MediaStreamTrack | null) => void>();

  const become = (next: MediaStreamTrack | null) => {
    track = next;
    listeners.forEach((listener) => listener(next));
  };

  const open = async (): Promise<Result<MediaStreamTrack, Refusal>> => {
    if (track?.readyState === 'live') return ok(track);
    const opened = await ask(device, constraints);
    if (opened.ok) {
      opened.value.addEventListener('ended', () => become(null));
      become(opened.value);
      // Whoever asked may have left while the browser's question was open.
      closeUnheld();
    }
    return opened;
  };

  const closeUnheld = () => {
    if (holders > 0 || !track) return;
    track.stop();
    become(null);
  };

  const release = () => {
    holders -= 1;
    setTimeout(closeUnheld, LINGER_MS);
  };

  return {
    async acquire(signal) {
      holders += 1;
      opening ??= open().finally(() => (opening = null));
      const opened = await orAborted(opening, signal);
      if (opened.ok && !signal.aborted) return ok({ track: opened.value, close: once(release) });
      release();
      return opened.ok ? aborted : opened;
    },
    follow(listener) {
      listeners.add(listener);
      listener(track);
      return () => listeners.delete(listener);
    },
  };
}

const aborted = failed<Refusal>({ why: 'unknown', afterMs: 0, name: 'AbortError' });

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

/** Each device is asked for on its own: asked together, one missing device makes both fail. */
async function ask(
  device: 'camera' | 'microphone',
  constraints: MediaStreamConstraints,
): Promise<Result<MediaStreamTrack, Refusal>> {
  if (!navigator.mediaDevices) return failed({ why: 'unavailable', afterMs: 0, name: '' });
  const asked = performance.now();
  const refuse = (why: Refusal['why'], name: string) =>
    failed({ why, afterMs: Math.round(performance.now() - asked), name });

  const granted = (await readPermission(device)) === 'granted';
  const request = navigator.mediaDevices.getUserMedia(constraints);
  try {
    const stream = await (granted ? Promise.race([request, late()]) : request);
    if (stream === null) {
      // It may still answer; then nobody wants it any more and its light must go out.
      void request.then((unwanted) => unwanted.getTracks().forEach((track) => track.stop())).catch(() => {});
      return refuse('not-responding', '');
    }
    const [track] = stream.getTracks();
    return track ? ok(track) : refuse('unknown', '');
  } catch (error) {
    if (!(error instanceof Error || error instanceof DOMException)) throw error;
    return refuse(refusalReason(error), error.name);
  }
}

const late = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), NO_ANSWER_MS));
