import type { Aside } from '../domain/aside';
import type { Journey } from '../domain/journey';
import type { VisitEvent } from './events';
import { isCalling } from './journeySlice';

/** Pure. `journey` is where the same event leads: nobody may be seen and heard in a room behind another page. */
export function reduceAside(aside: Aside | null, event: VisitEvent, journey: Journey): Aside | null {
  if (isCalling(journey)) return null;
  switch (event.type) {
    case 'aside-opened':
      return event.aside;
    case 'aside-closed':
    case 'went':
    case 'invitation-read':
      return null;
    default:
      return aside;
  }
}

/** Pure. An invitation that names its prison takes the place of what was chosen for another one. */
export function reducePrison(prison: string | null, event: VisitEvent): string | null {
  switch (event.type) {
    case 'prison-chosen':
      return event.prison;
    case 'invitation-read':
      return event.reading.is === 'meeting' && event.reading.meeting.prison !== null ? null : prison;
    default:
      return prison;
  }
}
