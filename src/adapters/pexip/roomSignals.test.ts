import type { Participant } from '@pexip/infinity';
import { expect, it } from 'vitest';
import type { ConferenceSignal } from '../../ports';
import { hearDuring } from './hearing';
import { fakeRoom } from './room.test-data';
import { hearRoom } from './roomSignals';

function setUp(isMuted = false) {
  const { signals } = fakeRoom();
  const me = { uuid: 'me', isHost: false, isMuted, isClientMuted: true } as Participant;
  const said: ConferenceSignal[] = [];
  const room = hearRoom({
    client: { getMe: () => me },
    signals,
    emit: (signal) => void said.push(signal),
    hear: hearDuring(new AbortController().signal),
  });
  const list = () => signals.onParticipants.emit({ id: 'main', participants: [me] });
  return { signals, said, room, list };
}

it('says of the first list who muted us, as nothing else tells of a mute from before we came', () => {
  const { said, list } = setUp(true);
  list();
  expect(said).toContainEqual({ saw: 'server-mute', byUs: true, byPrison: true });
});

it('says nothing twice, until the room is another one', () => {
  const { said, room, list } = setUp();
  list();
  list();
  expect(said).toHaveLength(2);
  room.forget();
  list();
  expect(said).toHaveLength(4);
});

it('says that we are in the room once the room can tell us what happens there, and not before', () => {
  const { signals, said } = setUp();
  signals.onServiceType.emit('waiting_room');
  expect(said).toEqual([]);
  signals.onConnected.emit();
  signals.onServiceType.emit('waiting_room');
  signals.onServiceType.emit('conference');
  expect(said).toEqual([
    { saw: 'place', waiting: true },
    { saw: 'place', waiting: false },
  ]);
});

it('counts somebody at the locked door as knocking until they are let in, and us never', () => {
  const { signals, said } = setUp();
  const person = (uuid: string, isWaiting: boolean) => ({ uuid, isHost: false, isWaiting }) as Participant;
  const list = (...participants: Participant[]) => signals.onParticipants.emit({ id: 'main', participants });
  list(person('me', true));
  list(person('me', false), person('late', true));
  list(person('me', false), person('late', false));
  expect(said.filter(({ saw }) => saw === 'roster')).toEqual([
    { saw: 'roster', roster: { hosts: 0, guests: 1, knocking: 0 } },
    { saw: 'roster', roster: { hosts: 0, guests: 1, knocking: 1 } },
    { saw: 'roster', roster: { hosts: 0, guests: 2, knocking: 0 } },
  ]);
});
