import type { InvitationFault } from '../../../src/domain/faults';

/** What people were sent, or took for an invitation, and what comes of it. */
export interface InvitationRow {
  readonly expect: InvitationFault;
  readonly what: string;
  readonly pasted: string;
  /** Must stand in the evidence. */
  readonly evidence?: string;
}

const room = '/#?conference=hmcts1001@meet.video.justice.gov.uk';

export const invitationRows: readonly InvitationRow[] = [
  {
    expect: 'invitation-not-found',
    what: 'a text without an address',
    pasted: 'Dear Ms Jones, your visit is booked. Kind regards',
  },
  {
    expect: 'invitation-look-alike',
    what: 'a link that imitates ours',
    pasted: `https://join.meet.video.justice.gov.uk.evil.example${room}`,
    evidence: 'join.meet.video.justice.gov.uk.evil.example',
  },
  {
    expect: 'invitation-other-platform',
    what: 'a link to another platform',
    pasted: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting',
    evidence: 'Microsoft Teams',
  },
  {
    expect: 'invitation-video-hearings',
    what: 'a link to the service for hearings',
    pasted: 'https://video.hearings.reform.hmcts.net/quickjoin/x',
  },
  { expect: 'invitation-telephone', what: 'a number to dial', pasted: '+44 1632 960001' },
  { expect: 'invitation-email-address', what: 'a person’s address', pasted: 'vera@gmail.com' },
  {
    expect: 'invitation-host-link',
    what: 'the link of a host, with the PIN in it',
    pasted: `https://join.meet.video.justice.gov.uk${room}&role=host&pin=1234`,
  },
  {
    expect: 'invitation-not-secure',
    what: 'a link without the s of https',
    pasted: `http://join.meet.video.justice.gov.uk${room}`,
  },
  {
    expect: 'invitation-no-room',
    what: 'the platform’s page without a room',
    pasted: 'https://join.meet.video.justice.gov.uk/webapp/home',
  },
  {
    expect: 'invitation-room-unusable',
    what: 'a room’s name that no room can have',
    pasted: 'https://join.meet.video.justice.gov.uk/#?conference=a%2Fb@meet.video.justice.gov.uk',
  },
  {
    expect: 'invitation-app-setup',
    what: 'a link that sets up an app',
    pasted: 'pexip-provision://settings/?data=abc',
  },
  {
    expect: 'invitation-too-long',
    what: 'a whole mailbox',
    pasted: 'word '.repeat(20_001),
  },
  {
    expect: 'invitation-unknown-site',
    what: 'a link to some other site',
    pasted: 'https://www.firm.example/',
    evidence: 'www.firm.example',
  },
  {
    expect: 'invitation-wrapped',
    what: 'a link that protection has wrapped beyond reading',
    pasted: 'https://protect-eu.mimecast.com/s/AbCdEf?domain=join.meet.video.justice.gov.uk',
    evidence: 'protect-eu.mimecast.com',
  },
  {
    expect: 'invitation-cut-off',
    what: 'an address whose end is missing',
    pasted: 'HMCTS1001@meet.video.justice',
    evidence: 'meet.video.justice',
  },
];
