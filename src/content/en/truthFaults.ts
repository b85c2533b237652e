import type { VisitFault } from '../../domain/faults';
import type { FaultWords } from '../words';

/** What was claimed of the call and was not so. */
export const truthFaults = {
  'mute-heard': {
    what: 'Sound left your microphone while it was muted. We have muted it again',
    todo: ['The room may have heard you.', 'After the visit, tell us the code.'],
  },
  'mute-not-believed': {
    what: 'Your microphone and the room’s list did not agree. We have muted you',
    todo: ['To be heard, press “Muted, press to speak”.'],
  },
} as const satisfies { readonly [Fault in VisitFault]?: FaultWords };
