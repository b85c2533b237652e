import type { InvitationFault } from '../faults';
import type { Site } from './finding';
import type { Invitation, InvitationWarning, Reading } from './reading';

// Test data: the parser's tests read it, and the fuzz test deforms it. All rooms and people are made up.

export const site: Site = {
  meetingDomains: ['meet.video.justice.gov.uk'],
  webHosts: ['join.meet.video.justice.gov.uk', 'meet.video.justice.gov.uk'],
};

export interface Example {
  readonly text: string;
  readonly reads: Reading;
}

interface Said {
  readonly name?: string;
  readonly pin?: string;
  readonly at?: number;
  readonly prison?: string;
  readonly warnings?: readonly InvitationWarning[];
}

const invitation = (name: string, said: Said): Invitation => ({
  is: 'meeting',
  meeting: {
    address: `${name}@meet.video.justice.gov.uk`,
    startsAt: said.at ?? null,
    prison: said.prison ?? null,
  },
  offered: { name: said.name ?? null, pin: said.pin ?? null },
  warnings: said.warnings ?? [],
});

export const room = (text: string, name: string, said: Said = {}): Example => ({
  text,
  reads: invitation(name, said),
});

/** What is said of a room follows its name. */
const question =
  (ask: 'which-room' | 'is-this-the-room') =>
  (text: string, names: readonly string[], ...said: readonly Said[]): Example => ({
    text,
    reads: { is: 'question', ask, rooms: names.map((name, i) => invitation(name, said[i] ?? {})) },
  });

export const which = question('which-room');
export const isThis = question('is-this-the-room');

export const refused = (text: string, fault: InvitationFault, found: string | null = null): Example => ({
  text,
  reads: { is: 'problem', fault, found },
});

export const webHost = 'https://join.meet.video.justice.gov.uk';
export const alias = 'HMCTS54321@meet.video.justice.gov.uk';
export const link = `${webHost}/#?conference=${alias}`;
