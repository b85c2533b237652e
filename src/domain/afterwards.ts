import type { EndingFault } from './faults';

/** What can help after the end. `rejoin-later` is for whoever has something else to do first. */
type Afterwards = 'rejoin' | 'rejoin-later' | 'other-link' | 'nothing';

const afterwards: Readonly<Record<EndingFault, Afterwards>> = {
  'room-address-unknown': 'other-link',
  'room-not-opened': 'rejoin',
  'room-pin-wrong': 'rejoin',
  'room-pin-tries-used': 'rejoin-later',
  'room-full': 'rejoin-later',
  'room-disabled': 'other-link',
  'room-role-refused': 'rejoin',
  'room-refused-call': 'other-link',
  'room-needs-extension': 'other-link',
  'room-needs-sign-in': 'other-link',
  'platform-maintenance': 'rejoin-later',
  'platform-full': 'rejoin-later',
  'platform-not-answering': 'rejoin-later',
  'platform-unreachable': 'rejoin-later',
  'platform-misconfigured': 'rejoin-later',
  'platform-dropped-call': 'rejoin',
  'media-blocked': 'rejoin-later',
  'session-expired': 'rejoin',
  'connection-lost': 'rejoin',
  'transfer-failed': 'rejoin',
  'ended-unknown': 'rejoin',
  'ended-by-prison': 'rejoin-later',
  'ended-by-platform': 'rejoin-later',
  'removed-by-prison': 'rejoin-later',
  'prison-left': 'rejoin',
  'alone-too-long': 'rejoin',
  'test-call-finished': 'nothing',
};

export const endingFaults = Object.keys(afterwards) as readonly EndingFault[];

/** Null for whoever left by themselves. */
export const afterwardsOf = (fault: EndingFault | null): Afterwards =>
  fault === null ? 'rejoin' : afterwards[fault];
