import { codeNotFetched } from '../domain/call';
import type { ConferencePort, ConferenceSignal } from '../ports';
import type { Record } from './commands';
import { isCalling } from './journeySlice';
import type { Visit } from './visit';

export interface CallCommands {
  /** Joins as Guest. `pin` only where the room asked for one. */
  join(pin?: string): Promise<void>;
  setMuted(muted: boolean): Promise<void>;
  setCamera(on: boolean): Promise<void>;
  share(): Promise<void>;
  stopSharing(): void;
  leave(): Promise<void>;
}

interface Live {
  readonly visit: Visit;
  /** Null where its code cannot be fetched. */
  readonly openConference: () => Promise<ConferencePort | null>;
  readonly record: Record;
  /** The PIN of each room, by its address: from a link, or typed and accepted. In memory only. */
  readonly pins: Map<string, string>;
  /** Stops whatever would compete with the call. */
  readonly beforeJoin: () => void;
}

export function createCallCommands({ visit, openConference, record, pins, beforeJoin }: Live): CallCommands {
  let joined = 0;

  /** An answer may be so late that the visitor is in another call by then, of which it says nothing. */
  async function inThisCall<Answer>(
    ask: (conference: ConferencePort) => Promise<Answer>,
    then: (answer: Answer) => void,
  ): Promise<void> {
    const asked = joined;
    const conference = await openConference();
    if (!conference) return;
    const answer = await ask(conference);
    if (asked === joined) then(answer);
  }

  /** A refused PIN is not sent again by itself: a room hides from whoever is wrong too often. */
  function learn(address: string, pin: string, signal: ConferenceSignal): void {
    if (signal.saw === 'place') pins.set(address, pin);
    if (signal.saw === 'pin-asked') pins.delete(address);
  }

  const setMuted = (wanted: boolean): Promise<void> =>
    inThisCall(
      (conference) => conference.setMuted(wanted),
      (muted) => {
        record({ type: 'microphone-set', muted });
        // The prison may have muted it while it was being opened.
        if (!wanted) stayMuted();
      },
    );

  /** The prison may lift its mute while nothing can tell the visitor so: only they open their microphone again. */
  function stayMuted(): void {
    const { journey } = visit.state();
    if (!isCalling(journey)) return;
    const { byPrison, byYou } = journey.call.muted;
    if (byPrison && !byYou) void setMuted(true);
  }

  return {
    async join(pin) {
      // Pressed twice, the visitor would be in the room twice.
      if (isCalling(visit.state().journey)) return;
      record({ type: 'join-pressed' });
      const { journey } = visit.state();
      if (journey.at !== 'joining') return;
      joined += 1;
      beforeJoin();
      const { address } = journey.invitation.meeting;
      const request = { address, ...journey.guest, pin: pin ?? pins.get(address) ?? null };
      const conference = await openConference();
      // Else the visitor would be joining for ever: the limit of that is kept by what never came.
      if (conference === null)
        return record({ type: 'conference-said', signal: { saw: 'ended', reason: codeNotFetched } });
      for await (const signal of conference.join(request)) {
        if (request.pin !== null) learn(address, request.pin, signal);
        record({ type: 'conference-said', signal });
        if (signal.saw === 'server-mute') stayMuted();
      }
    },
    setMuted,
    setCamera: (wanted) =>
      inThisCall(
        (conference) => conference.setCamera(wanted),
        (on) => record({ type: 'camera-set', on }),
      ),
    share: async () => (await openConference())?.share(),
    stopSharing: () => void openConference().then((conference) => conference?.stopSharing()),
    async leave() {
      if (!isCalling(visit.state().journey)) return;
      record({ type: 'left' });
      // What cannot be fetched has nobody in a room.
      await (await openConference())?.leave();
    },
  };
}
