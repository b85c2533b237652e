import type { Desk } from './desk';
import type { ServerEvent } from './protocol';
import { conferenceRecord, participantRecord, presentationRecord } from './records';
import { type Participant, type Room, admitted, present } from './room';

/**
 * Who is on whose list. Public material does not say what a waiting guest sees of the others; one who has not been let
 * in sees nobody here. Those inside see who waits, as they hear them knock: whether a real node tells its guests is not
 * known.
 */
export const sees = (viewer: Participant, other: Participant): boolean =>
  viewer.uuid === other.uuid || viewer.place === 'conference';

export function tell(desk: Desk, to: Participant, name: string, data: unknown): void {
  if (to.kind === 'client') desk.emit({ do: 'send', to: to.uuid, event: { name, data } });
}

export function tellAll(desk: Desk, those: readonly Participant[], name: string, data: unknown): void {
  for (const one of those) tell(desk, one, name, data);
}

export function tellViewers(desk: Desk, room: Room, about: Participant, name: string): void {
  const data = participantRecord(room, about);
  tellAll(
    desk,
    present(room).filter((viewer) => sees(viewer, about)),
    name,
    data,
  );
}

export const tellChange = (desk: Desk, room: Room, about: Participant) =>
  tellViewers(desk, room, about, 'participant_update');

export const tellConference = (desk: Desk, room: Room) =>
  tellAll(desk, present(room), 'conference_update', conferenceRecord(room));

const layout = {
  view: '1:7',
  participants: [],
  pres_slot_coords: null,
  requested_layout: { primary_screen: { chair_layout: '1:7', guest_layout: '1:7' } },
  overlay_text_enabled: false,
};

export const stageOf = (room: Room) =>
  admitted(room).map(({ uuid }, index) => ({
    participant_uuid: uuid,
    stage_index: index,
    vad: index === 0 ? 100 : 0,
  }));

export function presentationFor(room: Room, viewer: Participant): ServerEvent[] {
  const presenter = room.participants.get(room.presenter ?? '');
  // A client that hears of its own presentation believes that the floor was stolen.
  if (!presenter || presenter.uuid === viewer.uuid || !viewer.receivesSlides) return [];
  return [{ name: 'presentation_start', data: presentationRecord(presenter) }];
}

/** What each (re)connected event stream begins with, in this order. */
export function firstEvents(room: Room, viewer: Participant): ServerEvent[] {
  const list = present(room).filter((other) => sees(viewer, other));
  const inside = viewer.place === 'conference';
  return [
    { name: 'participant_sync_begin', data: null },
    ...list.map((other) => ({ name: 'participant_create', data: participantRecord(room, other) })),
    { name: 'participant_sync_end', data: null },
    { name: 'conference_update', data: conferenceRecord(room) },
    ...(inside
      ? [
          { name: 'layout', data: layout },
          { name: 'stage', data: stageOf(room) },
        ]
      : []),
    ...(inside ? presentationFor(room, viewer) : []),
  ];
}
