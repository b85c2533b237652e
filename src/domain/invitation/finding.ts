import type { Config } from '../config';
import type { InvitationFault } from '../faults';
import type { Meeting } from '../meeting';
import type { InvitationWarning, Offered } from './reading';

/** The part of a deployment's settings that says what an invitation looks like. */
export type Site = Pick<Config, 'meetingDomains' | 'webHosts'>;

/** A room that some part of the paste names. */
export interface FoundRoom {
  readonly is: 'room';
  readonly by: 'link' | 'address';
  /** A guess has to be confirmed: it was completed, or comes through a site that we do not know. */
  readonly sure: boolean;
  /** The domain was written out, so nothing can be missing from the end of the address. */
  readonly complete: boolean;
  /** Written after "Video address:" or the like: the companion of a link. */
  readonly labelled: boolean;
  readonly meeting: Meeting;
  readonly offered: Offered;
  readonly warnings: readonly InvitationWarning[];
}

/** Something that is not the way in. */
export interface Refusal {
  readonly is: 'refusal';
  readonly fault: InvitationFault;
  readonly found: string | null;
  /** `firm`: it is the invitation. `likely`: unless there is a hint of a room. `aside`: or of a signature. */
  readonly weight: 'firm' | 'likely' | 'aside';
}

export type Finding = FoundRoom | Refusal;

const refusal =
  (weight: Refusal['weight']) =>
  (fault: InvitationFault, found: string | null = null): Refusal => ({ is: 'refusal', fault, found, weight });

export const firmly = refusal('firm');
export const likely = refusal('likely');
export const aside = refusal('aside');

/** A room of which nothing but the address is known. */
export const bareRoom = (address: string, how: Pick<FoundRoom, 'by' | 'sure' | 'labelled'>): FoundRoom => ({
  is: 'room',
  ...how,
  complete: true,
  meeting: { address, startsAt: null, prison: null },
  offered: { name: null, pin: null },
  warnings: [],
});
