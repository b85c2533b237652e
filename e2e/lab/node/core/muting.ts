import type { Desk } from './desk';
import { type Participant, type Room, admitted } from './room';
import { tellChange, tellConference } from './telling';

export function mute(desk: Desk, room: Room, who: Participant, by: 'self' | 'host'): void {
  who.mutedBy = by;
  tellChange(desk, room, who);
}

export function unmute(desk: Desk, room: Room, who: Participant): void {
  who.mutedBy = 'nobody';
  tellChange(desk, room, who);
}

/** Whoever was muted by a host needs the host, unless the room lets guests unmute themselves. */
export const mayUnmuteSelf = (room: Room, who: Participant) =>
  who.role === 'chair' || who.mutedBy !== 'host' || room.guestsCanUnmute;

export function setGuestsMuted(desk: Desk, room: Room, muted: boolean): void {
  room.guestsMuted = muted;
  for (const guest of admitted(room)) {
    if (guest.role !== 'guest') continue;
    if (muted) mute(desk, room, guest, 'host');
    else unmute(desk, room, guest);
  }
  tellConference(desk, room);
}
