import { faultByText } from './endings';
import type { FaultId } from './faults';

/** What the console of the local lab can do to a room. */
export type LabVerb = 'end' | 'remove' | 'put-out' | 'present';

/** `nobody`: the room is empty. `refused`: it cannot be done now. */
export type LabAnswer = 'done' | 'nobody' | 'refused' | 'no-answer';

/** How the local lab makes a fault happen: in a room that does it by itself, or on an order while somebody is there. */
export interface LabDeed {
  /** The room's short name. */
  readonly room: string;
  /** Null where nobody has to give one: the room does it to whoever joins, or the visitor does it there. */
  readonly order: { readonly verb: LabVerb; readonly reason: string | null } | null;
}

/** Starts by itself two seconds after somebody waits. */
const OPENS_BY_ITSELF = 'hmcts1010';

const inRoom = (room: string): LabDeed => ({ room, order: null });
const ordered = (verb: LabVerb): LabDeed => ({ room: OPENS_BY_ITSELF, order: { verb, reason: null } });

/** The node puts the visitor out, in the first of the words that mean this fault. */
function putOut(fault: FaultId): LabDeed {
  const reason = faultByText.find(([, meant]) => meant === fault)?.[0] ?? null;
  return { room: OPENS_BY_ITSELF, order: { verb: 'put-out', reason } };
}

/** Which faults have a button in the catalogue, where the page runs beside the local lab. */
export const labDeeds: { readonly [Fault in FaultId]?: LabDeed } = {
  'room-address-unknown': inRoom('hmcts4040'),
  'room-not-opened': inRoom('hmcts1006'),
  'room-full': inRoom('hmcts1009'),
  'room-needs-extension': inRoom('hmcts1007'),
  'platform-maintenance': inRoom('hmcts1005'),
  'test-call-finished': inRoom('test'),

  'room-pin-wrong': inRoom('hmcts1004'),
  'share-refused': inRoom('hmcts1011'),

  'room-pin-tries-used': putOut('room-pin-tries-used'),
  'room-disabled': putOut('room-disabled'),
  'room-role-refused': putOut('room-role-refused'),
  'room-refused-call': putOut('room-refused-call'),
  'room-needs-sign-in': putOut('room-needs-sign-in'),
  'platform-full': putOut('platform-full'),
  'platform-misconfigured': putOut('platform-misconfigured'),
  'transfer-failed': putOut('transfer-failed'),
  'prison-left': putOut('prison-left'),
  'alone-too-long': putOut('alone-too-long'),
  'ended-by-platform': putOut('ended-by-platform'),
  'ended-unknown': { room: OPENS_BY_ITSELF, order: { verb: 'put-out', reason: 'Quite a new reason' } },
  'ended-by-prison': ordered('end'),
  'removed-by-prison': ordered('remove'),
  'share-taken': ordered('present'),
};
