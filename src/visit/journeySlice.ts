import { newCall } from '../domain/call';
import type { Invitation } from '../domain/invitation/reading';
import {
  atStart,
  stepAllowed,
  type Journey,
  type JourneyAt,
  type Prepared,
  type Role,
  type Step,
} from '../domain/journey';
import type { KeptPlace } from '../domain/keptPlace';
import type { ConferenceSignal } from '../ports';
import type { VisitEvent } from './events';
import { reduceCall } from './reduceCall';

/** Pure. An event that makes no sense where the visitor is changes nothing: logs may come from anywhere. */
export function reduceJourney(journey: Journey, event: VisitEvent): Journey {
  switch (event.type) {
    case 'invitation-read':
      return isCalling(journey) ? journey : { at: 'start', reading: event.reading };
    case 'room-chosen':
      return journey.at === 'start' ? { at: 'start', reading: event.invitation } : journey;
    case 'went':
      return go(journey, event.to);
    case 'resumed':
      return resume(journey, event.place, event.at);
    case 'rules-accepted':
      return journey.at === 'rules'
        ? { at: 'name', prepared: { ...journey.prepared, rules: 'accepted' } }
        : journey;
    case 'name-given':
      return name(journey, event.name);
    case 'join-pressed':
      return press(journey, event.at);
    case 'conference-said':
      return isCalling(journey) ? hear(journey, event.signal, event.at) : journey;
    case 'microphone-set':
      return isCalling(journey)
        ? // What was counted while it was off says nothing of it once it is open.
          withCall(journey, {
            muted: muteBy(journey.call.muted, event.muted),
            ...(!event.muted && { leaves: null }),
          })
        : journey;
    case 'camera-set':
      return isCalling(journey) ? withCamera(journey, event.on ? 'on' : 'off') : journey;
    case 'spoke-muted':
      return isCalling(journey) ? withCall(journey, { spokeMutedAt: event.at }) : journey;
    case 'left':
      return isCalling(journey) || journey.at === 'pin' ? end(journey, { by: 'you' }, event.at) : journey;
    default:
      return journey;
  }
}

/** Pure. */
export const reduceRole = (role: Role, event: VisitEvent): Role =>
  event.type === 'role-chosen' ? event.role : event.type === 'resumed' ? event.place.role : role;

type Calling = JourneyAt<'joining' | 'waiting' | 'in-call'>;

export const isCalling = (journey: Journey): journey is Calling =>
  journey.at === 'joining' || journey.at === 'waiting' || journey.at === 'in-call';

const withCall = (journey: Calling, change: Partial<Calling['call']>): Calling => ({
  ...journey,
  call: { ...journey.call, ...change },
});

/** Whoever opens it after it was muted for them has read why. */
const muteBy = (muted: Calling['call']['muted'], byYou: boolean) => ({
  ...muted,
  byYou,
  disagreed: byYou ? muted.disagreed : null,
});

/** The choice outlives the call. */
const withCamera = (journey: Calling, camera: 'on' | 'off'): Calling => ({
  ...withCall(journey, { camera }),
  guest: { ...journey.guest, camera },
});

function name(journey: Journey, given: string): Journey {
  if (journey.at !== 'name' || journey.prepared.rules === 'unread') return journey;
  const { invitation, guest } = journey.prepared;
  // The name that the link offered is not kept beside the given one: an alias must stay alone.
  const offered = { ...invitation.offered, name: null };
  return {
    at: 'join',
    invitation: { ...invitation, offered },
    guest: { camera: guest?.camera ?? 'on', name: given },
  };
}

function preparedFrom(journey: Journey): Prepared | null {
  switch (journey.at) {
    case 'start':
      return journey.reading.is === 'meeting' ? prepare(journey.reading) : null;
    case 'check':
    case 'rules':
    case 'name':
      return journey.prepared;
    case 'join':
    case 'pin':
    case 'ended':
      return {
        invitation: journey.invitation,
        rules: journey.guest ? 'accepted' : 'remembered',
        guest: journey.guest,
      };
    default:
      return null;
  }
}

const prepare = (invitation: Invitation): Prepared => ({ invitation, rules: 'unread', guest: null });

/** A call cannot be walked out of by an address: leaving is a deed of its own. */
function go(journey: Journey, wanted: Step): Journey {
  if (isCalling(journey)) return journey;
  const prepared = preparedFrom(journey);
  // Without a room, the checks are a check of this device, and nothing else can be reached.
  if (!prepared) return wanted === 'check' ? { at: 'device-check' } : fromStart(journey);
  const step = stepAllowed(wanted, prepared);
  if (step === 'start') return { at: 'start', reading: prepared.invitation };
  if (step !== 'join') return { at: step, prepared };
  return prepared.guest ? { at: 'join', invitation: prepared.invitation, guest: prepared.guest } : journey;
}

/** With a room, whoever agreed to the rules need not do so again, and whose visit is over reads why. */
function resume(journey: Journey, { step, rules, ended }: KeptPlace, at: number): Journey {
  const prepared = journey.at === 'start' ? preparedFrom(journey) : null;
  if (!prepared || rules === 'unread') return journey.at === 'start' ? go(journey, step) : journey;
  const { invitation } = prepared;
  if (ended) {
    const { from, fault } = ended;
    const ending = fault === null ? ({ by: 'you' } as const) : ({ by: 'memory', fault } as const);
    return { at: 'ended', invitation, guest: null, since: at, ending, from };
  }
  return go({ at: 'name', prepared: { ...prepared, rules: 'remembered' } }, step);
}

const fromStart = (journey: Journey): Journey => (journey.at === 'start' ? journey : atStart);

function press(journey: Journey, at: number): Journey {
  if (journey.at !== 'join' && journey.at !== 'pin' && journey.at !== 'ended') return journey;
  const { invitation, guest } = journey;
  if (!guest) return journey;
  return { at: 'joining', invitation, guest, since: at, call: newCall(guest.camera) };
}

function end(journey: Calling | JourneyAt<'pin'>, ending: JourneyAt<'ended'>['ending'], at: number): Journey {
  const { invitation, guest } = journey;
  const from = journey.at === 'in-call' ? 'the-visit' : 'the-way-in';
  return { at: 'ended', invitation, guest, since: at, ending, from };
}

function hear(journey: Calling, signal: ConferenceSignal, at: number): Journey {
  const call = reduceCall(journey.call, signal, at);

  switch (signal.saw) {
    case 'pin-asked': {
      const { invitation, guest } = journey;
      return { at: 'pin', tried: signal.tried, invitation, guest, since: at };
    }
    case 'place': {
      const next = signal.waiting ? 'waiting' : 'in-call';
      if (next === journey.at) return { ...journey, call };
      // Whoever waits has done so since they pressed Join.
      const since = journey.at === 'joining' && signal.waiting ? journey.since : at;
      return { ...journey, at: next, since, call };
    }
    case 'extension-asked':
    case 'sign-in-asked':
    case 'ended': {
      const stage = journey.call.media === 'starting' ? 'joining' : 'joined';
      return end(journey, { by: 'platform', last: signal, stage }, at);
    }
    default:
      return { ...journey, call };
  }
}
