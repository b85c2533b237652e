import * as fc from 'fast-check';
import { checkIds } from '../checks/registry';
import { asidePages } from '../domain/aside';
import type { Call, TriedPin } from '../domain/call';
import { faultByText } from '../domain/endings';
import { faults, type InvitationFault } from '../domain/faults';
import type { Invitation, Reading, RoomQuestion } from '../domain/invitation/reading';
import { endingFaults } from '../domain/afterwards';
import { roles, steps } from '../domain/journey';
import type { Leaving, MuteDisagreement } from '../domain/muteTruth';
import type { Quality } from '../domain/mediaPath';
import type { PictureStep } from '../domain/pictureRule';
import { lineTroubles } from '../domain/visitLine';
import type { ConferenceSignal } from '../ports';
import { oneOf, sighting } from './arbitraryFacts.test-data';
import type { EventOf, Language, VisitEvent } from './events';

export const invitation: Invitation = {
  is: 'meeting',
  meeting: { address: 'hmcts1@meet.video.justice.gov.uk', startsAt: null, prison: null },
  offered: { name: null, pin: null },
  warnings: [],
};

const { meeting } = invitation;
const other = { ...invitation, meeting: { ...meeting, address: 'hmcts2@meet.video.justice.gov.uk' } };

const invitationFaults = Object.keys(faults).filter((fault): fault is InvitationFault =>
  fault.startsWith('invitation-'),
);

const readings: { readonly [Is in Reading['is']]: fc.Arbitrary<Extract<Reading, { is: Is }>> } = {
  meeting: fc.constantFrom<Invitation[]>(invitation, {
    ...invitation,
    meeting: { ...meeting, startsAt: 1_800_000_000_000, prison: 'HMP Example' },
    offered: { name: 'Vera', pin: null },
    warnings: ['name-offered'],
  }),
  question: fc.constantFrom<RoomQuestion[]>(
    { is: 'question', ask: 'which-room', rooms: [invitation, other] },
    { is: 'question', ask: 'is-this-the-room', rooms: [invitation] },
  ),
  problem: fc.record({
    is: fc.constant('problem'),
    fault: fc.constantFrom(...invitationFaults),
    found: fc.constantFrom(null, 'evil.example'),
  }),
  nothing: fc.constant({ is: 'nothing' }),
};

const reason = fc.record({
  text: fc.constantFrom('WebRTC connection failed', 'who knows', ...faultByText.map(([text]) => text)),
  code: fc.constant('#pex117'),
});
const count = fc.nat({ max: 3 });
const upTo = (max: number) => fc.nat({ max });
const flow = fc.record({ packets: upTo(9_000), lost: upTo(9_000), jitterMs: fc.option(upTo(900)) });
const picture = fc.option(fc.record({ framesPerSecond: upTo(60), width: upTo(1920), height: upTo(1080) }));
const lineLook = fc.record({
  sent: flow,
  received: flow,
  roundTripMs: fc.option(upTo(9_000)),
  uplinkKbps: fc.option(upTo(90_000)),
  hostPicture: picture,
  ownPicture: picture,
});
type Saw = ConferenceSignal['saw'];

const signals: {
  readonly [Seen in Saw]: fc.Arbitrary<Omit<Extract<ConferenceSignal, { saw: Seen }>, 'saw'>>;
} = {
  'pin-asked': fc.record({ tried: oneOf<TriedPin>({ no: true, wrong: true, host: true }) }),
  'extension-asked': fc.constant({}),
  'sign-in-asked': fc.constant({}),
  moved: fc.constant({}),
  place: fc.record({ waiting: fc.boolean() }),
  room: fc.record({ started: fc.boolean(), locked: fc.boolean() }),
  roster: fc.record({ roster: fc.record({ hosts: count, guests: count, knocking: count }) }),
  media: fc.record({ is: oneOf<'flowing' | 'interrupted'>({ flowing: true, interrupted: true }) }),
  connection: fc.record({
    is: oneOf<Call['connection']['is']>({ held: true, interrupted: true, rejoining: true }),
    reach: fc.constantFrom(null, 'answers', 'silent', 'offline'),
  }),
  'server-mute': fc.record({ byUs: fc.boolean(), byPrison: fc.boolean() }),
  slides: fc.record({ showing: fc.boolean() }),
  share: fc.record({
    is: oneOf<Call['share']>({
      starting: true,
      on: true,
      screen: true,
      window: true,
      tab: true,
      off: true,
      refused: true,
      taken: true,
    }),
  }),
  ended: fc.record({ reason }),
  leaving: fc.record({ audio: oneOf<Leaving>({ sound: true, silence: true }) }),
  'mute-disagreed': fc.record({ how: oneOf<MuteDisagreement>({ heard: true, believed: true }) }),
  line: fc.record({
    line: fc.record({
      quality: fc.option(oneOf<Quality>({ good: true, fair: true, poor: true, bad: true })),
      trouble: fc.option(fc.constantFrom(...lineTroubles)),
      look: lineLook,
    }),
  }),
  'own-picture': fc.record({ is: oneOf<PictureStep>({ full: true, small: true, off: true }) }),
};
const saying = (those: readonly Saw[]) =>
  fc.oneof(
    ...those.map((saw) => (signals[saw] as fc.Arbitrary<object>).map((more) => ({ saw, ...more }))),
  ) as fc.Arbitrary<ConferenceSignal>;
const signal = saying(Object.keys(signals) as Saw[]);

const mark = fc.double({ min: 0.1, max: 200, noNaN: true });
const check = fc.constantFrom(...checkIds);

/** What each event carries. A new kind of event does not compile before it is written down here. */
const events: {
  readonly [Type in VisitEvent['type']]: fc.Arbitrary<Omit<EventOf<Type>, 'type' | 'at'>>;
} = {
  'page-opened': fc.record({
    limits: fc.record({ downloadMbps: mark, uploadMbps: mark, delayMs: mark }),
  }),
  'language-chosen': fc.record({ language: oneOf<Language>({ en: true, cy: true }) }),
  'invitation-read': fc.record({ reading: fc.oneof(...Object.values(readings)) }),
  'room-chosen': fc.record({ invitation: readings.meeting }),
  went: fc.record({ to: fc.constantFrom(...steps) }),
  resumed: fc.record({
    place: fc.record({
      step: fc.constantFrom(...steps),
      rules: fc.constantFrom<('unread' | 'accepted')[]>('unread', 'accepted'),
      role: fc.constantFrom(...roles),
      ended: fc.option(
        fc.record({
          from: oneOf<'the-way-in' | 'the-visit'>({ 'the-way-in': true, 'the-visit': true }),
          fault: fc.constantFrom(null, ...endingFaults, 'ended-by-a-later-build'),
        }),
      ),
    }),
  }),
  'role-chosen': fc.record({ role: fc.constantFrom(...roles) }),
  'rules-accepted': fc.constant({}),
  'name-given': fc.record({ name: fc.string() }),
  'check-started': fc.record({ check }),
  'check-resumed': fc.record({ check }),
  'check-saw': sighting,
  'check-ended': fc.record({ check }),
  'join-pressed': fc.constant({}),
  'conference-said': fc.record({ signal }),
  'microphone-set': fc.record({ muted: fc.boolean() }),
  'camera-set': fc.record({ on: fc.boolean() }),
  'spoke-muted': fc.constant({}),
  left: fc.constant({}),
  'aside-opened': fc.record({
    aside: fc.record({ page: fc.constantFrom(...asidePages), about: fc.constantFrom(null, 'CAM-1') }),
  }),
  'aside-closed': fc.constant({}),
  'prison-chosen': fc.record({ prison: fc.constantFrom('Bedford', 'nowhere') }),
};

/** One event of any kind, sensible or not: a log may come from anywhere. */
const event = fc.oneof(
  ...Object.entries(events).map(([type, carries]) =>
    fc.tuple(carries as fc.Arbitrary<object>, fc.nat()).map(([carried, at]) => ({ type, at, ...carried })),
  ),
) as fc.Arbitrary<VisitEvent>;

export const anyLog: fc.Arbitrary<VisitEvent[]> = fc.array(event, { maxLength: 80 });

/** From the invitation to the waiting room, so that random events meet every state often. */
export const intoTheRoom: readonly VisitEvent[] = [
  { at: 0, type: 'invitation-read', reading: invitation },
  { at: 1, type: 'went', to: 'check' },
  { at: 2, type: 'went', to: 'rules' },
  { at: 3, type: 'rules-accepted' },
  { at: 4, type: 'name-given', name: 'Vera' },
  { at: 5, type: 'join-pressed' },
];

const happening = (type: VisitEvent['type']) =>
  (events[type] as fc.Arbitrary<object>).map((carried) => [{ type, at: 0, ...carried }] as VisitEvent[]);

/** What is said again and again while a visit goes on. */
const saidInside = saying(['room', 'roster', 'media', 'server-mute', 'slides', 'share', 'moved']).map(
  (signal): VisitEvent[] => [{ at: 0, type: 'conference-said', signal }],
);
const letIn: VisitEvent = { at: 6, type: 'conference-said', signal: { saw: 'place', waiting: false } };
const toTheDeviceCheck: readonly VisitEvent[] = [
  { at: 0, type: 'invitation-read', reading: { is: 'nothing' } },
  { at: 1, type: 'went', to: 'check' },
];

/**
 * Up to so many steps, half of that on average. Mostly what happens in a room, and now and then the whole way into it,
 * so that a walk is everywhere again and again.
 */
export const walkOf = (steps: number): fc.Arbitrary<VisitEvent[]> =>
  fc
    .array(
      fc.oneof(
        { weight: 12, arbitrary: saidInside },
        { weight: 4, arbitrary: happening('conference-said') },
        { weight: 4, arbitrary: happening('microphone-set') },
        { weight: 3, arbitrary: happening('join-pressed') },
        { weight: 3, arbitrary: fc.constant([letIn]) },
        { weight: 1, arbitrary: fc.constantFrom(intoTheRoom, toTheDeviceCheck) },
        { weight: 2, arbitrary: event.map((one) => [one]) },
      ),
      { maxLength: steps, size: 'max' },
    )
    .map((parts) => parts.flat());
