import type { InvitationFault } from '../faults';
import type { Finding, FoundRoom, Refusal } from './finding';
import { invitationWarnings, type Invitation, type InvitationWarning, type Reading } from './reading';

const maxRoomsOffered = 20;

// Which of several problems is told: first what endangers, then what explains most.
const order: readonly InvitationFault[] = [
  'invitation-look-alike',
  'invitation-video-hearings',
  'invitation-cut-off',
  'invitation-wrapped',
  'invitation-other-platform',
  'invitation-not-secure',
  'invitation-app-setup',
  'invitation-room-unusable',
  'invitation-unknown-site',
  'invitation-no-room',
  'invitation-telephone',
  'invitation-email-address',
];

/** Weighs all that the paste names. `whole` is false for a long text, where most things are beside the point. */
export function decide(findings: readonly Finding[], whole: boolean): Reading {
  const rooms = findings.filter((finding) => finding.is === 'room');
  const refusals = findings.filter((finding) => finding.is === 'refusal');
  const warnings = refusals.some(({ fault }) => fault === 'invitation-look-alike') ? lookAlikeBeside : [];

  const sure = rooms.filter((room) => room.sure);
  if (sure.length > 0) return fromRooms(sure, warnings);
  const firm = worst(refusals.filter(({ weight }) => weight === 'firm'));
  if (firm) return problem(firm);
  if (rooms.length > 0) return ask('is-this-the-room', rooms, warnings);
  const rest = worst(refusals.filter(({ weight }) => whole || weight === 'likely'));
  return rest ? problem(rest) : { is: 'problem', fault: 'invitation-not-found', found: null };
}

const lookAlikeBeside: readonly InvitationWarning[] = ['look-alike-beside'];

const worst = (refusals: readonly Refusal[]) =>
  refusals.reduce<Refusal | null>((first, next) => (first && rank(first) <= rank(next) ? first : next), null);

const rank = ({ fault }: Refusal) => (order.includes(fault) ? order.indexOf(fault) : order.length);

const problem = ({ fault, found }: Refusal): Reading => ({ is: 'problem', fault, found });

function fromRooms(rooms: readonly FoundRoom[], warnings: readonly InvitationWarning[]): Reading {
  const linked = addresses(rooms.filter((room) => room.by === 'link'));
  const beside = rooms.filter((room) => !linked.includes(room.meeting.address));
  const [address] = linked;
  if (address === undefined || linked.length > 1 || beside.length === 0) return settle(rooms, warnings);
  // "Video address: … / Web browser: click here": an invitation names its one room twice. If the names
  // differ, the link is what everyone else will follow. Two rooms without such a label are two rooms.
  if (addresses(beside).length > 1 || beside.some((room) => !room.labelled)) return settle(rooms, warnings);
  const followed = rooms.filter((room) => room.meeting.address === address);
  return settle(followed, [...warnings, 'link-and-address-differ']);
}

function settle(rooms: readonly FoundRoom[], warnings: readonly InvitationWarning[]): Reading {
  const [address = '', ...others] = addresses(rooms);
  return others.length > 0 ? ask('which-room', rooms, warnings) : invitationTo(address, rooms, warnings);
}

function ask(
  about: 'which-room' | 'is-this-the-room',
  rooms: readonly FoundRoom[],
  warnings: readonly InvitationWarning[],
): Reading {
  const names = addresses(rooms).slice(0, maxRoomsOffered);
  return {
    is: 'question',
    ask: names.length > 1 ? 'which-room' : about,
    rooms: names.map((name) => withoutPin(invitationTo(name, rooms, warnings))),
  };
}

const withoutPin = (invitation: Invitation): Invitation => ({
  ...invitation,
  offered: { ...invitation.offered, pin: null },
});

const addresses = (rooms: readonly FoundRoom[]) => [...new Set(rooms.map((room) => room.meeting.address))];

/** Several copies of one room: each may say something that the others do not. What another room says is its own. */
function invitationTo(
  address: string,
  rooms: readonly FoundRoom[],
  more: readonly InvitationWarning[],
): Invitation {
  const copies = rooms.filter((room) => room.meeting.address === address);
  return {
    is: 'meeting',
    meeting: {
      address,
      startsAt: firstOf(copies.map((room) => room.meeting.startsAt)),
      prison: firstOf(copies.map((room) => room.meeting.prison)),
    },
    offered: {
      name: firstOf(copies.map((room) => room.offered.name)),
      pin: firstOf(copies.map((room) => room.offered.pin)),
    },
    warnings: invitationWarnings.filter(
      (warning) => more.includes(warning) || copies.some((room) => room.warnings.includes(warning)),
    ),
  };
}

const firstOf = <Value>(values: readonly (Value | null)[]) => values.find((value) => value !== null) ?? null;
