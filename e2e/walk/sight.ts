import type { RoomView } from '../lab/node/console/roomView';
import { readScreen, type Screen } from './screen';
import { ROOMS, type WalkRoom, type WalkWorld } from './walkWorld';

export type Person = RoomView['participants'][number] & { readonly room: WalkRoom };

/** What node and page each say at one moment. */
export interface Sight {
  readonly at: number;
  readonly screen: Screen;
  /** Everybody in the rooms of the walk who is not made up by the lab. */
  readonly people: readonly Person[];
}

/** The node first: whatever it heard by then was heard before the page said what it says now. */
export async function look(world: WalkWorld): Promise<Sight> {
  const rooms = await world.rooms();
  const screen = await readScreen(world.page);
  const people = rooms.flatMap(({ alias, participants }) => {
    const room = ROOMS.find((name) => alias.startsWith(name)) ?? ROOMS[0];
    return participants.filter(({ synthetic }) => !synthetic).map((one) => ({ ...one, room }));
  });
  return { at: Date.now(), screen, people };
}

export const isCalling = ({ journey }: Screen) => ['joining', 'waiting', 'in-call'].includes(journey);
