import type { Desk } from './desk';
import { releaseFloor } from './floor';
import { type Participant, type Room, admitted, emptyRoom, hosts, present } from './room';
import { sees, tell, tellAll, tellConference } from './telling';

export const reasons = {
  removed: 'Disconnected by another participant',
  ended: 'Conference terminated by another participant',
  hostsLeft: 'All conference hosts departed hosted conference',
  notLetIn: 'Timeout waiting for conference host to join or permit access to locked conference',
  tokenExpired: 'Timer expired awaiting token refresh',
  testCallFinished: 'Test call finished',
  transferred: 'Participant transferred',
} as const;

/** Someone goes, by their own will or not; the others learn of it, and a hosted conference ends with its last host. */
export function leave(desk: Desk, room: Room, who: Participant): void {
  if (!room.participants.has(who.uuid)) return;
  const viewers = present(room).filter((viewer) => viewer.uuid !== who.uuid && sees(viewer, who));
  room.participants.delete(who.uuid);
  desk.sessions.release(who.uuid);
  for (const call of who.calls.keys()) desk.emit({ do: 'close-call', call });
  desk.emit({ do: 'close-events', of: who.uuid });
  tellAll(desk, viewers, 'participant_delete', { uuid: who.uuid });
  releaseFloor(desk, room, who);
  if (room.participants.size === 0) return reset(room);
  if (who.role === 'chair' && who.place === 'conference') lastHostGone(desk, room);
}

export function putOut(desk: Desk, room: Room, who: Participant, reason: string): void {
  tell(desk, who, 'disconnect', { reason });
  leave(desk, room, who);
}

export function endConference(desk: Desk, room: Room, reason: string): void {
  for (const who of present(room)) {
    tell(desk, who, 'disconnect', { reason });
    room.participants.delete(who.uuid);
    desk.sessions.release(who.uuid);
    for (const call of who.calls.keys()) desk.emit({ do: 'close-call', call });
    desk.emit({ do: 'close-events', of: who.uuid });
  }
  reset(room);
}

/** Infinity keeps a conference alive without a host for 0 seconds unless it is told otherwise. */
function lastHostGone(desk: Desk, room: Room): void {
  if (!room.started || hosts(room).length > 0) return;
  room.started = false;
  for (const guest of admitted(room)) putOut(desk, room, guest, reasons.hostsLeft);
  tellConference(desk, room);
}

function reset(room: Room): void {
  const { started, locked, guestsMuted, guestsCanUnmute, presenter } = emptyRoom(room.plan);
  Object.assign(room, { started, locked, guestsMuted, guestsCanUnmute, presenter });
}
