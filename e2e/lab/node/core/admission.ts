import type { Desk } from './desk';
import { leave } from './departure';
import { participantRecord } from './records';
import { type Participant, type Room, admitted, waiting } from './room';
import { showScene } from './scenes';
import { presentationFor, sees, stageOf, tell, tellAll, tellChange, tellConference } from './telling';

const TRANSFER_LIFETIME_MS = 30_000;

/** The host opens the room: guests who wait come in, unless it is locked. */
export function startConference(desk: Desk, room: Room): void {
  if (!room.started) {
    room.started = true;
    tellConference(desk, room);
  }
  if (!room.locked) admitAll(desk, room);
}

export function lock(desk: Desk, room: Room): void {
  room.locked = true;
  tellConference(desk, room);
}

export function unlock(desk: Desk, room: Room): void {
  room.locked = false;
  tellConference(desk, room);
  if (room.started) admitAll(desk, room);
}

export function admitAll(desk: Desk, room: Room): void {
  for (const guest of waiting(room)) admit(desk, room, guest);
}

export function admit(desk: Desk, room: Room, who: Participant): void {
  if (who.place === 'conference') return;
  const { onAdmission } = room.plan;
  if (onAdmission.do === 'transfer' && who.role === 'guest')
    return transfer(desk, room, who, onAdmission.to, who.role);

  const saw = admitted(room).filter((viewer) => sees(viewer, who));
  who.place = 'conference';
  who.placedAt = desk.now;
  if (room.guestsMuted && who.role === 'guest') who.mutedBy = 'host';
  for (const viewer of admitted(room)) {
    if (viewer.uuid === who.uuid) continue;
    const known = saw.includes(viewer);
    tell(desk, viewer, known ? 'participant_update' : 'participant_create', participantRecord(room, who));
    tell(desk, who, 'participant_create', participantRecord(room, viewer));
  }
  tell(desk, who, 'participant_update', participantRecord(room, who));
  tellAll(desk, admitted(room), 'stage', stageOf(room));
  for (const { name, data } of presentationFor(room, who)) tell(desk, who, name, data);
  showScene(desk, room, who);
}

/** `refer` carries a ticket that opens the other room once, without its PIN. The client leaves by itself. */
export function transfer(
  desk: Desk,
  room: Room,
  who: Participant,
  to: string,
  role: Participant['role'],
): void {
  if (who.transferringTo !== undefined) return;
  if (who.kind === 'synthetic') return leave(desk, room, who);
  who.transferringTo = to;
  const ticket = { room: to, role };
  const token = desk.sessions.grantOnce(ticket, desk.now, TRANSFER_LIFETIME_MS);
  tell(desk, who, 'refer', { alias: to, token });
  tellChange(desk, room, who);
}

/** A client learns its own role from the reply to `refresh_token`, so it is told to ask for one. */
export function changeRole(desk: Desk, room: Room, who: Participant, role: Participant['role']): void {
  who.role = role;
  tellChange(desk, room, who);
  tell(desk, who, 'refresh_token', null);
  if (role === 'chair') admit(desk, room, who);
}
