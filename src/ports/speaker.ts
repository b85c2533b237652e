import type { Result } from '../domain/result';

export interface Outputs {
  /** How many the browser lists; null where it does not list them (Safari, and Firefox before it may). */
  readonly count: number | null;
  /** Whether the page may choose between them: `setSinkId`. */
  readonly choice: boolean;
  /** The one that the visitor had chosen is not connected any more. */
  readonly chosenGone: boolean;
}

export interface Chirp {
  /**
   * How far the sound stood out of the room in the microphone, in dB; null where no microphone is open.
   * With headphones on, next to nothing.
   */
  readonly heardDB: number | null;
}

export type SpeakerRefusal = 'blocked' | 'missing' | 'unknown';

/** How we ask the browser for sound. Never throws. */
export interface SpeakerPort {
  outputs(): Promise<Outputs>;
  /** Plays three short tones, and listens for them where a microphone is open. Takes about a second. */
  chirp(signal: AbortSignal): Promise<Result<Chirp, SpeakerRefusal>>;
  /** Resolves when a device came or went. */
  changed(signal: AbortSignal): Promise<void>;
  choose(id: string): void;
}
