import { callOpened } from './calls';
import { meetDeadlines } from './deadlines';
import { type Desk, type Settings, findRoom } from './desk';
import { dispatch, identify } from './dispatch';
import { type Done, type HostAction, type HostOrder, hostActions } from './hostActions';
import type { RoomPlan } from './plan';
import type { ApiRequest, Effect, Outcome, Reply, ServerEvent } from './protocol';
import { type Call, type Participant, type Room, emptyRoom } from './room';
import { createSessions } from './sessions';
import { firstEvents } from './telling';

export type NodeOptions = {
  readonly rooms: readonly RoomPlan[];
  readonly newId: () => string;
  readonly newToken: () => string;
  readonly settings: Settings;
  /** Carries out effects, in order, while the rule that made them is still running. */
  readonly emit: (effect: Effect) => void;
};

export type Subscription =
  | { readonly is: 'open'; readonly participant: string; readonly events: readonly ServerEvent[] }
  | { readonly is: 'refused'; readonly reply: Reply }
  | { readonly is: 'silence' };

export type ConferencingNode = ReturnType<typeof createConferencingNode>;

/** Pexip's client API as rules alone: no sockets, no clock. Every method takes the time as it is now. */
export function createConferencingNode({ rooms: plans, newId, newToken, settings, emit }: NodeOptions) {
  const rooms = plans.map(emptyRoom);
  const sessions = createSessions(newToken);
  let inMaintenance = false;
  const deskAt = (now: number): Desk => ({ now, newId, rooms, sessions, settings, inMaintenance, emit });

  function ownerOf(call: string): { room: Room; me: Participant } | undefined {
    for (const room of rooms) {
      for (const me of room.participants.values()) if (me.calls.has(call)) return { room, me };
    }
    return undefined;
  }

  return {
    rooms: rooms as readonly Readonly<Room>[],

    request: (request: ApiRequest, now: number): Outcome => dispatch(deskAt(now), request),

    /** To be called once the answer to a first offer has been made, before its reply is sent. */
    opened(call: string, now: number): void {
      const caller = ownerOf(call);
      const opened = caller?.me.calls.get(call);
      if (caller && opened) callOpened(deskAt(now), caller, opened);
    },

    /** The participant whose call it is. */
    ownerOf: (call: string): string | undefined => ownerOf(call)?.me.uuid,

    carriedBy: (call: string): Call['carries'] => ownerOf(call)?.me.calls.get(call)?.carries ?? 'everything',

    subscribe(alias: string, token: string | undefined, now: number): Subscription {
      const desk = deskAt(now);
      if (findRoom(desk, alias)?.health === 'crashed') return { is: 'silence' };
      const caller = identify(desk, token);
      if ('refused' in caller) return { is: 'refused', reply: caller.refused };
      const { room, me } = caller;
      return { is: 'open', participant: me.uuid, events: firstEvents(room, me) };
    },

    /** Takes the whole node in or out of maintenance. */
    maintain: (on: boolean): void => void (inMaintenance = on),

    tick: (now: number): void => meetDeadlines(deskAt(now)),

    findRoom: (alias: string): Readonly<Room> | undefined => findRoom({ rooms }, alias),

    order(room: Readonly<Room>, action: HostAction, order: HostOrder, now: number): Done {
      const mine = findRoom({ rooms }, room.plan.alias);
      return mine ? hostActions[action](deskAt(now), mine, order) : { ok: false, because: 'No such room.' };
    },
  };
}
