import { ok } from '../../domain/result';
import type { SpeakerPort } from '../../ports';

/** A speaker whose sound comes back into the microphone this loud; null where there is no microphone. */
export const fakeSpeaker = (heardDB: number | null): SpeakerPort => ({
  outputs: async () => ({ count: 1, choice: true, chosenGone: false }),
  chirp: async () => ok({ heardDB }),
  changed: (signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
  choose: () => {},
});
