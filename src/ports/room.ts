import type { MediaPath } from '../domain/mediaPath';
import type { Reach } from '../domain/reach';
import type { Result } from '../domain/result';

export type { Reach };

/** Why there is nothing to say of picture and sound. */
export type NoMedia =
  /** The call was taken, and not one packet came through. */
  | 'blocked'
  /** The test room would not have us, or its end was our own. */
  | 'refused'
  /** The deployment names no test room. */
  | 'no-test-room';

/** The way to the visit's room. Nothing here throws, opens a device, or outlasts its own time limits. */
export interface RoomPort {
  reach(signal: AbortSignal): Promise<Result<{ readonly afterMs: number }, Exclude<Reach, 'answers'>>>;
  /** A call of a few seconds to the deployment's test room. Nobody is left in it, whenever the signal aborts. */
  rehearse(signal: AbortSignal): Promise<Result<MediaPath, NoMedia>>;
  /** Resolves when the network may have changed, or when the signal aborts. */
  changed(signal: AbortSignal): Promise<void>;
}
