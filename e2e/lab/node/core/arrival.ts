import { startConference } from './admission';
import type { Desk } from './desk';
import { type Participant, type Room, hosts } from './room';
import { tellViewers } from './telling';
import { MAIN_MIX } from './videoMixes';

export type Arrival = Pick<Participant, 'kind' | 'displayName' | 'callTag' | 'vendor' | 'role'>;

/** A new body in the room, or before its door. A host opens the door; a lock stops all but those with the host PIN. */
export function arrive(desk: Desk, room: Room, arrival: Arrival): Participant {
  prepare(desk, room);
  const isHost = arrival.role === 'chair';
  const needsNoKey = room.plan.pins.ask === 'nobody' && arrival.kind === 'client';
  // Without PINs there are no guests to hold back: one who was transferred here opens the room too.
  const opens = isHost || (needsNoKey && room.plan.opening.by === 'first-arrival');
  const waits = opens ? needsNoKey && room.locked && room.started : room.locked || !room.started;
  const who = newParticipant(
    desk,
    arrival,
    waits || transfers(room, arrival) ? 'waiting-room' : 'conference',
  );
  if (room.guestsMuted && !isHost) who.mutedBy = 'host';
  room.participants.set(who.uuid, who);
  tellViewers(desk, room, who, 'participant_create');
  if (opens && !waits) startConference(desk, room);
  return who;
}

/** A room whose host is always in has its host back after everybody was sent away. */
export function prepare(desk: Desk, room: Room): void {
  if (room.health === 'up' && room.plan.opening.by === 'host-already-in' && hosts(room).length === 0) {
    addHost(desk, room);
  }
}

export function addHost(desk: Desk, room: Room): Participant {
  const host = newParticipant(desk, hostArrival, 'conference');
  room.participants.set(host.uuid, host);
  tellViewers(desk, room, host, 'participant_create');
  startConference(desk, room);
  return host;
}

const hostArrival: Arrival = {
  kind: 'synthetic',
  displayName: 'Visits officer',
  callTag: '',
  vendor: 'Visit Ready lab',
  role: 'chair',
};

const transfers = (room: Room, { role }: Arrival) =>
  room.plan.onAdmission.do === 'transfer' && role === 'guest';

function newParticipant(desk: Desk, arrival: Arrival, place: Participant['place']): Participant {
  return {
    ...arrival,
    uuid: desk.newId(),
    joinedAt: desk.now,
    place,
    placedAt: desk.now,
    mutedBy: 'nobody',
    clientMuted: false,
    videoMuted: false,
    handRaisedAt: 0,
    receivesSlides: true,
    spotlightAt: 0,
    overlayText: arrival.displayName,
    showsCaptions: false,
    slidesInMix: false,
    mix: MAIN_MIX,
    transferringTo: undefined,
    calls: new Map(),
  };
}
