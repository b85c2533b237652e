import type { Connection } from './connection';
import type { VisitFault } from './faults';
import { faultOfReach, type Reach } from './reach';

/** How long each state may last. */
export const connectionLimitsMs = {
  /** From pressing Join to the first news of the room. */
  joining: 20_000,
  /** A node keeps a place for 120 s after it last heard of us (`expires`). */
  interrupted: 120_000,
  /** After that whoever comes back comes to a new visit, and may as well press a button. */
  rejoining: 30_000,
} as const;

/** Everything but `answers` was different a moment ago: whoever has been through is not told of firewalls. */
const faultMidway = {
  ...faultOfReach,
  'page-refused': 'connection-unanswered',
  'broken-off': 'connection-unanswered',
  silent: 'connection-unanswered',
  answers: 'media-interrupted',
} as const satisfies { readonly [Is in Reach]: VisitFault };

/** What is wrong, as far as it can be told; null while nothing is. */
export function faultOfConnection({ is, reach }: Connection): VisitFault | null {
  if (is === 'held') return null;
  if (reach !== null && reach !== 'answers') return faultMidway[reach];
  return is === 'rejoining' ? 'place-lost' : reach === null ? 'connection-interrupted' : faultMidway.answers;
}
