import type { Desk } from './desk';
import { presentationRecord } from './records';
import { type Participant, type Room, admitted } from './room';
import { showScenes } from './scenes';
import { tell, tellAll, tellChange } from './telling';

const others = (room: Room, than: Participant) => admitted(room).filter(({ uuid }) => uuid !== than.uuid);

export function mayPresent(room: Room, who: Participant): boolean {
  return who.place === 'conference' && (who.role === 'chair' || room.plan.sharing === 'everybody');
}

/** The last to ask has the floor; who had it before learns so from the start of the new presentation. */
export function takeFloor(desk: Desk, room: Room, who: Participant): void {
  if (room.presenter === who.uuid) return;
  const before = room.participants.get(room.presenter ?? '');
  room.presenter = who.uuid;
  if (before) {
    closeSlidesFrom(desk, before);
    tellChange(desk, room, before);
  }
  tellChange(desk, room, who);
  const viewers = others(room, who).filter(({ receivesSlides }) => receivesSlides);
  tellAll(desk, viewers, 'presentation_start', presentationRecord(who));
  showScenes(desk, room);
}

export function releaseFloor(desk: Desk, room: Room, who: Participant): void {
  if (room.presenter !== who.uuid) return;
  room.presenter = undefined;
  if (room.participants.has(who.uuid)) tellChange(desk, room, who);
  tellAll(desk, others(room, who), 'presentation_stop', null);
  showScenes(desk, room);
}

/** Clients with a call of its own for their slides are told that this call is over. */
function closeSlidesFrom(desk: Desk, who: Participant): void {
  for (const call of who.calls.values()) {
    if (call.carries !== 'slides-from-client') continue;
    who.calls.delete(call.uuid);
    desk.emit({ do: 'close-call', call: call.uuid });
    tell(desk, who, 'call_disconnected', { call_uuid: call.uuid, reason: 'Presentation stolen' });
  }
}
