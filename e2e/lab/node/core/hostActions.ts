import { admitAll, lock, startConference, transfer, unlock } from './admission';
import { addHost, arrive } from './arrival';
import { dropCalls } from './calls';
import { endConference, putOut, reasons } from './departure';
import { type Desk, findRoom } from './desk';
import { releaseFloor, takeFloor } from './floor';
import { mute, unmute } from './muting';
import { type Participant, type Room, admitted, emptyRoom, hosts, present } from './room';

export type HostOrder = {
  readonly participant: string | undefined;
  readonly to: string | undefined;
  readonly reason: string | undefined;
};
export type Done = { readonly ok: true } | { readonly ok: false; readonly because: string };

const done: Done = { ok: true };
const notDone = (because: string): Done => ({ ok: false, because });

type Action = (desk: Desk, room: Room, order: HostOrder) => Done;

const always =
  (what: (desk: Desk, room: Room) => void): Action =>
  (desk, room) => {
    what(desk, room);
    return done;
  };

/** What the people in the prison do, without a client. */
export const hostActions = {
  start: always((desk, room) => {
    if (hosts(room).length === 0) addHost(desk, room);
    startConference(desk, room);
  }),
  lock: always(lock),
  unlock: always(unlock),
  admit: (desk, room) => {
    if (!room.started) return notDone('The host has not started this conference: POST start first.');
    admitAll(desk, room);
    return done;
  },
  knock: always((desk, room) => {
    const knocker = { displayName: 'Somebody else', vendor: 'Visit Ready lab', callTag: '' };
    arrive(desk, room, { ...knocker, kind: 'synthetic', role: 'guest' });
  }),
  present: always((desk, room) => takeFloor(desk, room, syntheticHost(desk, room))),
  'stop-presenting': always((desk, room) => {
    for (const host of hosts(room)) if (host.kind === 'synthetic') releaseFloor(desk, room, host);
  }),
  mute: (desk, room, order) =>
    each(room, order, admitted(room).filter(isClient), (who) => mute(desk, room, who, 'host')),
  unmute: (desk, room, order) =>
    each(room, order, admitted(room).filter(isClient), (who) => unmute(desk, room, who)),
  remove: (desk, room, order) =>
    each(room, order, present(room).filter(isClient), (who) => putOut(desk, room, who, reasons.removed)),
  /** In whatever words: a node has some fifty, and puts its own around them. */
  'put-out': (desk, room, order) =>
    each(room, order, present(room).filter(isClient), (who) =>
      putOut(desk, room, who, order.reason ?? reasons.removed),
    ),
  transfer: (desk, room, order) => {
    const to = findRoom(desk, order.to ?? '');
    if (!to) return notDone('Say which room: ?to=alias');
    return each(room, order, present(room).filter(isClient), (who) =>
      transfer(desk, room, who, to.plan.alias, who.role),
    );
  },
  /** Takes the call but leaves the token: the visitor is still in the room, without sound or picture. */
  'hang-up': (desk, room, order) =>
    each(room, order, present(room), (who) => dropCalls(desk, room, who, 'Call disconnected')),
  /** The media process dies, and nobody is told: the visitor is in the room, and calls into the void. */
  'lose-media': (desk, room, order) =>
    each(room, order, present(room), (who) => {
      for (const call of who.calls.keys()) desk.emit({ do: 'close-call', call });
    }),
  'drop-events': (desk, room, order) =>
    each(room, order, present(room), ({ uuid }) => desk.emit({ do: 'close-events', of: uuid })),
  end: always((desk, room) => endConference(desk, room, reasons.ended)),
  crash: always((desk, room) => {
    room.health = 'crashed';
    forgetAll(desk, room);
  }),
  restart: always((desk, room) => {
    forgetAll(desk, room);
    room.wrongPins.length = 0;
    Object.assign(room, {
      ...emptyRoom(room.plan),
      participants: room.participants,
      wrongPins: room.wrongPins,
    });
  }),
} as const satisfies Record<string, Action>;

export type HostAction = keyof typeof hostActions;

export const isHostAction = (name: string): name is HostAction => Object.hasOwn(hostActions, name);

/** Nobody is told: that is what a crash is. Their calls end with it, or pictures would be made for nobody from then on. */
function forgetAll(desk: Desk, room: Room): void {
  for (const who of present(room)) {
    desk.emit({ do: 'close-events', of: who.uuid });
    for (const call of who.calls.keys()) desk.emit({ do: 'close-call', call });
    desk.sessions.release(who.uuid);
  }
  room.participants.clear();
}

const isClient = ({ kind }: Participant) => kind === 'client';

function syntheticHost(desk: Desk, room: Room): Participant {
  return hosts(room).find(({ kind }) => kind === 'synthetic') ?? addHost(desk, room);
}

/** One participant when the order names one, else all of them. */
function each(room: Room, order: HostOrder, all: Participant[], what: (who: Participant) => void): Done {
  const one = order.participant === undefined ? undefined : room.participants.get(order.participant);
  if (order.participant !== undefined && !one) return notDone('No such participant in this room.');
  for (const who of one ? [one] : all) what(who);
  return done;
}
