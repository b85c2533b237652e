import type { InfinitySignals, Participant } from '@pexip/infinity';
import type { ConferenceSignal } from '../../ports';

type Emit = (signal: ConferenceSignal) => void;

/** Turns what the SDK says of room and people into our signals. Says nothing twice: the SDK repeats itself. */
export function hearRoom(signals: InfinitySignals, emit: Emit): void {
  const say = withoutRepeats(emit);
  const isHost = new Map<string, boolean>();

  const count = () => {
    const hosts = [...isHost.values()].filter(Boolean).length;
    say({ saw: 'roster', roster: { hosts, guests: isHost.size - hosts } });
  };
  const meet = ({ uuid, isHost: host }: Participant) => isHost.set(uuid, host);

  // `waiting_room` is told both for a room not opened yet and for a locked one; the room's state tells which.
  signals.onServiceType.add((type) => say({ saw: 'place', waiting: type === 'waiting_room' }));
  signals.onConferenceStatus.add(({ status }) =>
    say({ saw: 'room', started: status.started, locked: status.locked }),
  );
  signals.onMe.add(({ participant }) =>
    say({ saw: 'server-mute', byUs: participant.isClientMuted, byPrison: participant.isMuted }),
  );
  signals.onParticipants.add(({ participants }) => {
    isHost.clear();
    participants.forEach(meet);
    count();
  });
  signals.onParticipantJoined.add((joined) => {
    joined.forEach(({ participant }) => meet(participant));
    count();
  });
  signals.onParticipantUpdated.add((updated) => {
    updated.forEach(({ participant }) => meet(participant));
    count();
  });
  signals.onParticipantLeft.add((left) => {
    left.forEach(({ participant }) => isHost.delete(participant.uuid));
    count();
  });
}

function withoutRepeats(emit: Emit): Emit {
  const last = new Map<ConferenceSignal['saw'], string>();
  return (signal) => {
    const said = JSON.stringify(signal);
    if (last.get(signal.saw) === said) return;
    last.set(signal.saw, said);
    emit(signal);
  };
}
