import type { InvitationFault } from '../faults';
import type { Meeting } from '../meeting';

/** What the visitor should know of an invitation that works all the same. In the order it is shown. */
export const invitationWarnings = [
  /** Another link in the paste imitates the service: not to be opened. The room itself is the true one. */
  'look-alike-beside',
  /** The link makes its user a host. A PIN in it was dropped. */
  'host-link',
  /** The address written beside the link is another room; the link's room was taken. */
  'link-and-address-differ',
  /** The link joins without a picture, but the prison must see the visitor and their ID. */
  'not-video',
  /** The link gives a name, which everyone will see. */
  'name-offered',
  /** Longer than the 120 characters that HMPPS's booking service takes: it may have been altered. */
  'long-link',
] as const;

export type InvitationWarning = (typeof invitationWarnings)[number];

/** What the link brings for the visitor to confirm. */
export interface Offered {
  /** Plain text of at most 80 characters; may hold `<` and anything else a name may hold. */
  readonly name: string | null;
  /** Digits, with the `#` that some PINs end in. Held in memory only. */
  readonly pin: string | null;
}

/** The room is known. */
export interface Invitation {
  readonly is: 'meeting';
  readonly meeting: Meeting;
  readonly offered: Offered;
  readonly warnings: readonly InvitationWarning[];
}

/** Only the visitor can say which room it is, or whether our guess is right. */
export interface RoomQuestion {
  readonly is: 'question';
  readonly ask: 'which-room' | 'is-this-the-room';
  /**
   * In the order of the paste, at most 20, and each with what its own link says. Never a PIN: a question is
   * recorded as it is, and the room will ask again.
   */
  readonly rooms: readonly Invitation[];
}

interface InvitationProblem {
  readonly is: 'problem';
  readonly fault: InvitationFault;
  /**
   * A host name or the name of a platform, at most 80 characters and free of control characters. Never a
   * person's address or telephone number.
   */
  readonly found: string | null;
}

/** What we make of anything that was pasted, or of the fragment of our own address. */
export type Reading = Invitation | RoomQuestion | InvitationProblem | { readonly is: 'nothing' };
