import type { MediaPath } from '../domain/mediaPath';
import type { NoMedia, Reach } from '../ports';

export type RoomFact =
  /** What is being tried now. */
  | { readonly saw: 'trying'; readonly part: 'node' | 'media' }
  /** How far requests get. `afterMs` is null where there was no answer of the node. */
  | { readonly saw: 'reach'; readonly is: Reach; readonly afterMs: number | null }
  /** Picture and sound of a rehearsal got through. */
  | ({ readonly saw: 'rehearsal' } & MediaPath)
  | { readonly saw: 'no-rehearsal'; readonly why: NoMedia };

export type ReachFact = Extract<RoomFact, { saw: 'reach' }>;
export type RehearsalFact = Extract<RoomFact, { saw: 'rehearsal' }>;
export type NoRehearsalFact = Extract<RoomFact, { saw: 'no-rehearsal' }>;
