import * as v from 'valibot';
import type { Invitation, Reading } from '../domain/invitation/reading';
import type { LastWord } from '../domain/call';
import { faultAfter } from '../domain/endings';
import type { KeptPlace } from '../domain/keptPlace';
import type { EventOf, VisitEvent } from '../visit/events';
import { struck } from './allowed';
import { allowedEvent, roomAddress } from './allowedEvents';
import { errorNames } from './allowedFacts';
import type { Signal } from './allowedSignals';
import { strikeOut } from './strikeOut';

type Type = VisitEvent['type'];

/** What stands in place of what may not leave, the same for the same throughout one log. */
interface Hiding {
  room(invitation: Invitation): Invitation;
  reading(reading: Reading): Reading;
}

const hide = (text: string | null) => (text === null ? null : struck);
const isErrorName = (name: string) => errorNames.some((known) => known === name);

function createHiding(start: number): Hiding {
  const numbers = new Map<string, number>();
  const numberOf = (address: string) => {
    const number = numbers.get(address) ?? numbers.size + 1;
    numbers.set(address, number);
    return number;
  };
  const room = ({ meeting, offered, ...rest }: Invitation): Invitation => ({
    ...rest,
    meeting: {
      address: roomAddress(numberOf(meeting.address)),
      startsAt: meeting.startsAt === null ? null : meeting.startsAt - start,
      prison: hide(meeting.prison),
    },
    offered: { name: hide(offered.name), pin: null },
  });
  return {
    room,
    reading(reading) {
      switch (reading.is) {
        case 'meeting':
          return room(reading);
        case 'question':
          return { ...reading, rooms: reading.rooms.map(room) };
        case 'problem':
          return { ...reading, found: hide(reading.found) };
        default:
          return reading;
      }
    },
  };
}

function quiet(signal: Signal): Signal {
  if (signal.saw !== 'ended') return signal;
  const { text, code } = signal.reason;
  const reason = { text: strikeOut(text), code: /^#pex\d{1,4}$/.test(code) ? code : '' };
  return { ...signal, reason } satisfies LastWord;
}

function nameless(event: EventOf<'check-saw'>): VisitEvent {
  const { fact } = event;
  return 'name' in fact && !isErrorName(fact.name)
    ? { ...event, fact: { ...fact, name: 'UnknownError' } }
    : event;
}

/** Kinds of events that carry texts which may not leave. All others hold none, or the allow-list drops them. */
const hides: { readonly [Of in Type]?: (event: EventOf<Of>, hiding: Hiding) => VisitEvent } = {
  'invitation-read': (event, { reading }) => ({ ...event, reading: reading(event.reading) }),
  'room-chosen': (event, { room }) => ({ ...event, invitation: room(event.invitation) }),
  'name-given': (event) => ({ ...event, name: struck }),
  'prison-chosen': (event) => ({ ...event, prison: struck }),
  'check-saw': nameless,
  resumed: (event) => ({ ...event, place: { ...event.place, ended: inWordsOfOurs(event.place.ended) } }),
  'conference-said': (event) => ({ ...event, signal: quiet(event.signal) }),
  'aside-opened': (event) => ({ ...event, aside: { ...event.aside, about: codeIn(event.aside.about) } }),
};

/** Another build may have kept an ending that this one tells as unknown: left as it is, the whole event would stay behind. */
const inWordsOfOurs = (ended: KeptPlace['ended']): KeptPlace['ended'] =>
  ended && ended.fault !== null
    ? { ...ended, fault: faultAfter({ by: 'memory', fault: ended.fault }) }
    : ended;

const codeIn = (about: string | null) =>
  about !== null && /^[A-Z]{3,4}-\d{1,2}$/.test(about) ? about : null;

/**
 * The log as it may leave the visitor's device: times since its first event, nothing that a person typed, was sent or is
 * called. What the allow-list does not know is left out, whatever it is.
 */
export function redact(log: readonly VisitEvent[]): readonly VisitEvent[] {
  const start = log[0]?.at ?? 0;
  const hiding = createHiding(start);
  return log.flatMap((event) => {
    const hideIn = hides[event.type] as ((event: VisitEvent, hiding: Hiding) => VisitEvent) | undefined;
    const bare = hideIn?.(event, hiding) ?? event;
    const allowed = v.safeParse(
      allowedEvent,
      { ...bare, at: Math.round(event.at - start) },
      { abortEarly: true },
    );
    return allowed.success ? [allowed.output] : [];
  });
}
