import type { Reach } from './reach';

/** How page and room hold together. No state but the first lasts: each ends at its limit, or in the end of the visit. */
export interface Connection {
  readonly is: ConnectionState;
  /** When it became so, in milliseconds since the epoch. */
  readonly since: number;
  /** How far requests get, once that is known: `answers` means that only picture and sound, or the news, are held up. */
  readonly reach: Reach | null;
  /** A new place is one that had to be asked for again: in a locked room, at its door. */
  readonly place: 'first' | 'new';
}

type ConnectionState =
  | 'held'
  /** The place in the room is still ours, or may be: it is tried again and again. */
  | 'interrupted'
  /** The place is gone. As soon as the platform can be reached, we ask to be let in anew. */
  | 'rejoining';

/** What the adapter tells of it. */
export interface ConnectionNews {
  readonly is: ConnectionState;
  readonly reach: Reach | null;
}

export const firstConnection: Connection = { is: 'held', since: 0, reach: null, place: 'first' };

export const connectionAfter = (
  before: Connection,
  { is, reach }: ConnectionNews,
  at: number,
): Connection => ({
  is,
  since: is === before.is ? before.since : at,
  reach,
  place: is === 'rejoining' ? 'new' : before.place,
});
