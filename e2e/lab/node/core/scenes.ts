import type { Desk } from './desk';
import type { Scene } from './protocol';
import { type Participant, type Room, present } from './room';

function sceneFor(room: Room, viewer: Participant): Scene {
  if (viewer.place === 'waiting-room') return { picture: 'holding', slides: 'off' };
  const slides = slidesFor(room, viewer);
  return { picture: viewer.slidesInMix && slides !== 'off' ? 'slides' : 'host', slides };
}

function slidesFor(room: Room, viewer: Participant): Scene['slides'] {
  const presenter = room.participants.get(room.presenter ?? '');
  if (!presenter || presenter.uuid === viewer.uuid || !viewer.receivesSlides) return 'off';
  const calls = [...presenter.calls.values()];
  const call =
    calls.find(({ carries }) => carries === 'slides-from-client') ??
    calls.find(({ carries }) => carries === 'everything');
  return call ? { of: call.uuid } : 'own';
}

export function showScene(desk: Desk, room: Room, viewer: Participant): void {
  const scene = sceneFor(room, viewer);
  for (const call of viewer.calls.keys()) desk.emit({ do: 'show', call, scene });
}

export function showScenes(desk: Desk, room: Room): void {
  for (const viewer of present(room)) showScene(desk, room, viewer);
}
