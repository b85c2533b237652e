import * as fc from 'fast-check';
import { checkIds } from '../checks/registry';
import type { Fact } from '../checks/registry';
import type { Invitation, Reading } from '../domain/invitation/reading';
import { steps } from '../domain/journey';
import type { ConferenceSignal } from '../ports';
import type { VisitEvent } from './events';

export const invitation: Invitation = {
  is: 'meeting',
  meeting: { address: 'hmcts1@meet.video.justice.gov.uk', startsAt: null, prison: null },
  offered: { name: null, pin: null },
  warnings: [],
};

const reading: fc.Arbitrary<Reading> = fc.constantFrom<Reading[]>(
  invitation,
  { is: 'nothing' },
  { is: 'problem', fault: 'invitation-look-alike', found: 'evil.example' },
);

const fact: fc.Arbitrary<Fact> = fc.oneof(
  fc.constantFrom<Fact[]>({ saw: 'asking', permission: 'prompt' }, { saw: 'stopped' }),
  fc.record({
    saw: fc.constant('level'),
    peak: fc.double({ min: 0, max: 1 }),
    dBFS: fc.integer({ min: -120, max: 0 }),
  }),
  fc.constant<Fact>({ saw: 'picture', width: 640, height: 480, brightness: 99, contrast: 20 }),
) as fc.Arbitrary<Fact>;

const reason = fc.record({
  text: fc.constantFrom(
    'Invalid PIN',
    'WebRTC connection failed',
    'who knows',
    'Disconnected by another participant',
  ),
  code: fc.constant('#pex117'),
});

const signal: fc.Arbitrary<ConferenceSignal> = fc.oneof(
  fc.record({ saw: fc.constant('pin-asked' as const), refused: fc.boolean() }),
  fc.constantFrom<ConferenceSignal[]>({ saw: 'extension-asked' }, { saw: 'sign-in-asked' }, { saw: 'moved' }),
  fc.record({ saw: fc.constant('place' as const), waiting: fc.boolean() }),
  fc.record({ saw: fc.constant('room' as const), started: fc.boolean(), locked: fc.boolean() }),
  fc.record({
    saw: fc.constant('media' as const),
    is: fc.constantFrom('flowing' as const, 'interrupted' as const),
  }),
  fc.record({ saw: fc.constant('server-mute' as const), byUs: fc.boolean(), byPrison: fc.boolean() }),
  fc.record({ saw: fc.constant('slides' as const), showing: fc.boolean() }),
  fc.record({
    saw: fc.constant('share' as const),
    is: fc.constantFrom(
      'starting' as const,
      'on' as const,
      'off' as const,
      'refused' as const,
      'taken' as const,
    ),
  }),
  fc.record({
    saw: fc.constant('roster' as const),
    roster: fc.record({ hosts: fc.nat({ max: 3 }), guests: fc.nat({ max: 3 }) }),
  }),
  fc.record({ saw: fc.constant('ended' as const), reason }),
);

const check = fc.constantFrom(...checkIds);

/** One event of any kind, sensible or not: a log may come from anywhere. */
const happening = fc.oneof(
  fc.record({
    type: fc.constant('language-chosen' as const),
    language: fc.constantFrom('en' as const, 'cy' as const),
  }),
  fc.record({ type: fc.constant('invitation-read' as const), reading }),
  fc.constant({ type: 'room-chosen' as const, invitation }),
  fc.record({ type: fc.constant('went' as const), to: fc.constantFrom(...steps) }),
  fc.constant({ type: 'rules-accepted' as const }),
  fc.record({ type: fc.constant('name-given' as const), name: fc.string() }),
  fc.record({ type: fc.constantFrom('check-started' as const, 'check-ended' as const), check }),
  fc.record({ type: fc.constant('check-saw' as const), check, fact }),
  fc.constant({ type: 'join-pressed' as const }),
  fc.record({ type: fc.constant('conference-said' as const), signal }),
  fc.record({ type: fc.constant('microphone-set' as const), muted: fc.boolean() }),
  fc.record({ type: fc.constant('camera-set' as const), on: fc.boolean() }),
  fc.constant({ type: 'left' as const }),
);

export const anyLog: fc.Arbitrary<VisitEvent[]> = fc.array(
  fc.tuple(happening, fc.nat()).map(([event, at]) => ({ ...event, at }) as VisitEvent),
  { maxLength: 80 },
);

/** From the invitation to the waiting room, so that random events meet every state often. */
export const intoTheRoom: readonly VisitEvent[] = [
  { at: 0, type: 'invitation-read', reading: invitation },
  { at: 1, type: 'went', to: 'check' },
  { at: 2, type: 'went', to: 'rules' },
  { at: 3, type: 'rules-accepted' },
  { at: 4, type: 'name-given', name: 'Vera' },
  { at: 5, type: 'join-pressed' },
];
