import { failed, ok, type Result } from '../../domain/result';
import type { Refusal } from '../../ports';
import type { ChosenDevice } from './chosenDevice';
import { clock } from './clock';
import { forbiddenBy } from './framePolicy';
import { readPermission } from './permission';
import { refusalReason } from './refusal';

/** A device that was granted and says nothing for this long will not answer: seen with a stopped driver. */
const NO_ANSWER_MS = 20_000;
/** How soon after the visitor chose "Allow" that is noticed. */
const ASK_EVERY_MS = 1000;

export interface Asked {
  readonly track: MediaStreamTrack;
  /** Another than the one that the visitor chose. */
  readonly instead: boolean;
}

/** Each device is asked for on its own: asked together, one missing device makes both fail. */
export function createAsking(
  device: 'camera' | 'microphone',
  constraints: MediaTrackConstraints,
  chosen: ChosenDevice,
): () => Promise<Result<Asked, Refusal>> {
  let closedTimes = 0;
  // A request that never settled is waited for again, not repeated: a second one would hang behind it.
  let pending: Promise<MediaStream> | null = null;
  let waiting = 0;

  const get = (deviceId?: ConstrainDOMString) => {
    const wanted = deviceId === undefined ? constraints : { ...constraints, deviceId };
    return navigator.mediaDevices.getUserMedia(device === 'camera' ? { video: wanted } : { audio: wanted });
  };
  const request = async () => {
    const id = await chosen.wantedId();
    if (id === null) return get();
    // Chromium takes `ideal` for a hint and opens the system's own choice; `exact` throws if the device is gone, and
    // on iOS for every microphone (webrtc/adapter#850).
    return get({ exact: id }).catch((error: Error) => {
      if (error.name !== 'OverconstrainedError' && error.name !== 'NotFoundError') throw error;
      return get({ ideal: id });
    });
  };

  return async () => {
    const permission = await readPermission(device);
    if (!navigator.mediaDevices) {
      return failed({ why: 'unavailable', permission, afterMs: 0, name: '', closedTimes });
    }
    const asked = performance.now();
    const refuse = (why: Refusal['why'], name: string) =>
      failed({ why, permission, afterMs: Math.ceil(performance.now() - asked), name, closedTimes });

    pending ??= request().finally(() => (pending = null));
    const answer = pending;
    waiting += 1;
    const patience = new AbortController();
    try {
      const stream = await Promise.race([answer, tooLate(device, patience.signal)]);
      if (stream === null) {
        // It may still answer; if nobody waits for it then, its light must go out.
        void answer.then((late) => waiting === 0 && stop(late)).catch(() => {});
        return refuse('not-responding', '');
      }
      const [track] = stream.getTracks();
      // A camera whose file was cut short gave a track that had already ended, without any event.
      return track?.readyState === 'live'
        ? ok({ track, instead: await chosen.isAnother(track) })
        : refuse('unknown', '');
    } catch (error) {
      if (!(error instanceof Error || error instanceof DOMException)) throw error;
      const why = refusalReason(error);
      if (why === 'question-closed') closedTimes += 1;
      // Closing it for the third time blocks, though Chromium still calls that "dismissed".
      const blocks = why === 'question-closed' && (await readPermission(device)) === 'denied';
      if (why !== 'blocked-by-site' && !blocks) return refuse(why, error.name);
      return refuse(forbiddenBy(device) ?? 'blocked-by-site', error.name);
    } finally {
      patience.abort();
      waiting -= 1;
    }
  };
}

const stop = (stream: MediaStream) => stream.getTracks().forEach((track) => track.stop());

/** Null once a device that the visitor has allowed was silent for too long. A question may stay open for ever. */
async function tooLate(device: 'camera' | 'microphone', signal: AbortSignal): Promise<null> {
  const until = (ms: number) => clock.wait(ms, signal);
  while (!signal.aborted && (await readPermission(device)) !== 'granted') await until(ASK_EVERY_MS);
  await until(NO_ANSWER_MS);
  return null;
}
