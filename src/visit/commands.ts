import type { Aside } from '../domain/aside';
import type { Config } from '../domain/config';
import { readInvitation } from '../domain/invitation/readInvitation';
import type { Invitation, Reading } from '../domain/invitation/reading';
import type { Role, Step } from '../domain/journey';
import type { KeptPlace } from '../domain/keptPlace';
import type { Ports } from '../ports';
import { createCallCommands, type CallCommands } from './callCommands';
import type { CheckCommands } from './checkCommands';
import type { EventOf, Language, VisitEvent } from './events';
import { isCalling } from './journeySlice';
import { lazyChecks } from './lazyChecks';
import type { Visit } from './visit';

/** What the visitor can ask for. */
export interface Commands extends CheckCommands, CallCommands {
  /** Reads whatever was pasted, or the fragment of the address the page was opened with. */
  read(text: string): void;
  chooseRoom(invitation: Invitation): void;
  go(to: Step): void;
  /** Back to where the visitor was before the page was loaded again, as far as that can be. */
  resume(place: KeptPlace): void;
  chooseRole(role: Role): void;
  acceptRules(): void;
  giveName(name: string): void;
  chooseLanguage(language: Language): Promise<void>;
  /** Opens a page beside the journey, which stays where it is. */
  openAside(aside: Aside): void;
  closeAside(): void;
  /** By its name in the list of prisons. */
  choosePrison(prison: string): void;
}

export interface Live {
  readonly visit: Visit;
  /** Everything that touches devices, line and room: fetched by whoever first needs it. Rejects if it cannot be. */
  readonly openPorts: () => Promise<Ports>;
  /** The same of the call alone. Null if it cannot be fetched. */
  readonly openConference: () => Promise<Ports['conference'] | null>;
  /** Fetches the checks, and teaches the visit to read them. */
  readonly fetchChecks: (
    visit: Visit,
    openPorts: () => Promise<Ports>,
    record: Record,
  ) => Promise<CheckCommands>;
  readonly clock: { now(): number };
  readonly config: Config;
  /** Where this page is, without its fragment: a pasted link to ourselves is an invitation too. */
  readonly ownAddress: string;
  /** Fetches a language's words before the visit turns to it. Rejects if they cannot be had. */
  readonly fetchWords: (language: Language) => Promise<void>;
}

/** Each event without its time: the clock is added in one place. */
export type Happening = { [Type in VisitEvent['type']]: Omit<EventOf<Type>, 'at'> }[VisitEvent['type']];
export type Record = (happening: Happening) => void;

export function createLiveCommands(live: Live): Commands {
  const { visit, openPorts, openConference, fetchChecks, clock, config, ownAddress, fetchWords } = live;
  const record: Record = (happening) => visit.record({ ...happening, at: clock.now() });
  const pins = new Map<string, string>();
  const checkCommands = lazyChecks(() => fetchChecks(visit, openPorts, record));
  record({ type: 'page-opened', limits: config.thresholds });

  return {
    ...checkCommands,
    ...createCallCommands({ visit, openConference, record, pins, beforeJoin: checkCommands.stopMeasuring }),

    read(text) {
      if (isCalling(visit.state().journey)) return;
      const reading = readInvitation(text.replaceAll(ownAddress, ''), config);
      if (reading.is === 'meeting' && reading.offered.pin)
        pins.set(reading.meeting.address, reading.offered.pin);
      record({ type: 'invitation-read', reading: withoutPin(reading) });
    },
    chooseRoom: (invitation) => record({ type: 'room-chosen', invitation }),
    go: (to) => record({ type: 'went', to }),
    resume: (place) => record({ type: 'resumed', place }),
    chooseRole: (role) => record({ type: 'role-chosen', role }),
    acceptRules: () => record({ type: 'rules-accepted' }),
    giveName: (name) => record({ type: 'name-given', name }),
    async chooseLanguage(language) {
      await fetchWords(language);
      record({ type: 'language-chosen', language });
    },
    openAside: (aside) => record({ type: 'aside-opened', aside }),
    closeAside: () => record({ type: 'aside-closed' }),
    choosePrison: (prison) => record({ type: 'prison-chosen', prison }),
  };
}

const withoutPin = (reading: Reading): Reading =>
  reading.is === 'meeting' ? { ...reading, offered: { ...reading.offered, pin: null } } : reading;
