import type { Call } from './call';

/** Where somebody stands who has not been let in: each has words of its own, and one thing to do. */
export type Stand =
  | 'not-open'
  /** The booked time has passed, and nobody has opened the room. */
  | 'overdue'
  | 'locked'
  /** Was inside before, and had to come again. */
  | 'again'
  | 'again-locked';

/** An officer may be late by as much; ringing sooner helps nobody. */
const LATE_MS = 5 * 60_000;

export function standOf({ room, connection }: Call, startsAt: number | null, now: number): Stand {
  if (connection.place === 'new') return room.locked ? 'again-locked' : 'again';
  if (room.locked) return 'locked';
  return startsAt !== null && now - startsAt > LATE_MS ? 'overdue' : 'not-open';
}
