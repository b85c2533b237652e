import type { Desk } from './desk';
import type { Scene } from './protocol';
import { type Participant, type Room, present } from './room';

function sceneFor(room: Room, viewer: Participant): Scene {
  if (viewer.place === 'waiting-room') return { picture: 'holding', slides: 'off' };
  const shared = room.presenter !== undefined && room.presenter !== viewer.uuid && viewer.receivesSlides;
  return { picture: 'host', slides: shared ? 'on' : 'off' };
}

export function showScene(desk: Desk, room: Room, viewer: Participant): void {
  const scene = sceneFor(room, viewer);
  for (const call of viewer.calls.keys()) desk.emit({ do: 'show', call, scene });
}

export function showScenes(desk: Desk, room: Room): void {
  for (const viewer of present(room)) showScene(desk, room, viewer);
}
