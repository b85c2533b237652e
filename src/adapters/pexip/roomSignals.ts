import type { InfinitySignals, Participant } from '@pexip/infinity';
import type { Roster } from '../../domain/call';
import type { ConferenceSignal } from '../../ports';
import type { Hear } from './hearing';
import type { Client } from './sdk';

type Emit = (signal: ConferenceSignal) => void;

interface Setup {
  readonly client: Pick<Client, 'getMe'>;
  readonly signals: InfinitySignals;
  readonly emit: Emit;
  readonly hear: Hear;
}

export interface HeardRoom {
  /** Another room: what it says is news, even if the room before said the same. */
  forget(): void;
}

/** Turns what the SDK says of room and people into our signals. Says nothing twice: the SDK repeats itself. */
export function hearRoom({ client, signals, emit, hear }: Setup): HeardRoom {
  const said = new Map<ConferenceSignal['saw'], string>();
  const say: Emit = (signal) => {
    const text = JSON.stringify(signal);
    if (said.get(signal.saw) === text) return;
    said.set(signal.saw, text);
    emit(signal);
  };
  const people = new Map<string, keyof Roster>();
  let place: ConferenceSignal | null = null;
  let events: 'closed' | 'open' = 'closed';

  const count = () => {
    const roster = { hosts: 0, guests: 0, knocking: 0 };
    for (const as of people.values()) roster[as] += 1;
    say({ saw: 'roster', roster });
  };
  // Our own waiting is no knock: that is for those inside to hear.
  const meet = ({ uuid, isHost, isWaiting }: Participant) => {
    const knocks = isWaiting && uuid !== client.getMe()?.uuid;
    people.set(uuid, knocks ? 'knocking' : isHost ? 'hosts' : 'guests');
  };
  const meetAll = (those: readonly { readonly participant: Participant }[]) => {
    those.forEach(({ participant }) => meet(participant));
    count();
  };
  const sayMute = (me: Participant) =>
    say({ saw: 'server-mute', byUs: me.isClientMuted, byPrison: me.isMuted });

  // `waiting_room` is told both for a room not opened yet and for a locked one; the room's state tells which.
  hear(signals.onServiceType, (type) => {
    place = { saw: 'place', waiting: type === 'waiting_room' };
    if (events === 'open') say(place);
  });
  // Until then nobody could tell us anything.
  hear(signals.onConnected, () => {
    events = 'open';
    if (place) say(place);
  });
  hear(signals.onConferenceStatus, ({ status }) =>
    say({ saw: 'room', started: status.started, locked: status.locked }),
  );
  hear(signals.onMe, ({ participant }) => sayMute(participant));
  hear(signals.onParticipants, ({ participants }) => {
    people.clear();
    participants.forEach(meet);
    count();
    // The first list is all that tells of a mute from before we came: `onMe` is silent about it.
    const me = client.getMe();
    if (me) sayMute(me);
  });
  hear(signals.onParticipantJoined, (joined) => meetAll(joined));
  hear(signals.onParticipantUpdated, (updated) => meetAll(updated));
  hear(signals.onParticipantLeft, (left) => {
    left.forEach(({ participant }) => people.delete(participant.uuid));
    count();
  });

  return {
    forget() {
      said.clear();
      events = 'closed';
    },
  };
}
