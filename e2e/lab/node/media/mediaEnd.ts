import type { Candidate, Scene } from '../core/protocol';
import type { Call } from '../core/room';
import { createBroadcast } from './broadcast';
import { type LateCandidate, type MediaCall, createMediaCall } from './mediaCall';

export type MediaEnd = ReturnType<typeof createMediaEnd>;

/** All calls of the node, by their id. What is asked of a call that is gone is forgotten. */
export function createMediaEnd(
  clock: () => number,
  onCandidate: (call: string, late: LateCandidate) => void,
  picturesASecond?: number,
) {
  const broadcast = createBroadcast(picturesASecond);
  const calls = new Map<string, MediaCall>();

  return {
    async answer(id: string, carries: Call['carries'], offer: string): Promise<string> {
      const call =
        calls.get(id) ??
        createMediaCall({
          broadcast,
          clock,
          carries,
          onCandidate: (late) => onCandidate(id, late),
          slidesOf: (other) => calls.get(other)?.slides(),
        });
      calls.set(id, call);
      return call.answer(offer);
    },
    applyAnswer: (id: string, sdp: string): void =>
      void calls
        .get(id)
        ?.applyAnswer(sdp)
        .catch(() => undefined),
    // A candidate that WebRTC cannot read is the client's own loss.
    addCandidate: (id: string, candidate: Candidate): void =>
      void calls
        .get(id)
        ?.addCandidate(candidate)
        .catch(() => undefined),
    show: (id: string, scene: Scene): void =>
      void calls
        .get(id)
        ?.show(scene)
        .catch(() => undefined),
    get: (id: string): MediaCall | undefined => calls.get(id),
    close(id: string): void {
      calls.get(id)?.close();
      calls.delete(id);
    },
    closeAll(): void {
      for (const call of calls.values()) call.close();
      calls.clear();
    },
  };
}
