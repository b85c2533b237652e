import * as v from 'valibot';
import { checkIds, type CheckId } from '../checks/registry';
import { asidePages } from '../domain/aside';
import { endingFaults } from '../domain/afterwards';
import { faults, type InvitationFault } from '../domain/faults';
import { invitationWarnings, type Invitation, type Reading } from '../domain/invitation/reading';
import type { JourneyAt, Role, Step } from '../domain/journey';
import type { KeptPlace } from '../domain/keptPlace';
import type { EventOf, Language, VisitEvent } from '../visit/events';
import {
  flag,
  hidden,
  hiddenIfAny,
  measured,
  measuredIfAny,
  oneOf,
  type Allowed,
  type AllowedEntries,
} from './allowed';
import { allowedFacts } from './allowedFacts';
import { allowedSignal } from './allowedSignals';

type Type = VisitEvent['type'];
type Carried<Of extends Type> = Omit<EventOf<Of>, 'at' | 'type'>;

/** Rooms are numbered as they come: that two of them are the same, or not, is all that may be told of them. */
export const roomAddress = (number: number) => `room-${number}@report.invalid`;

const room: Allowed<Invitation> = v.object({
  is: v.literal('meeting'),
  meeting: v.object({
    address: v.pipe(v.string(), v.regex(/^room-\d{1,3}@report\.invalid$/)),
    startsAt: measuredIfAny,
    prison: hiddenIfAny,
  }),
  offered: v.object({ name: hiddenIfAny, pin: v.null() }),
  warnings: v.pipe(v.array(v.picklist(invitationWarnings)), v.maxLength(invitationWarnings.length)),
});

const invitationFaults = Object.keys(faults).filter((fault): fault is InvitationFault =>
  fault.startsWith('invitation-'),
);

const reading: Allowed<Reading> = v.variant('is', [
  room as never,
  v.object({
    is: v.literal('question'),
    ask: v.picklist(['which-room', 'is-this-the-room']),
    rooms: v.pipe(v.array(room), v.maxLength(20)),
  }),
  v.object({ is: v.literal('problem'), fault: v.picklist(invitationFaults), found: hiddenIfAny }),
  v.object({ is: v.literal('nothing') }),
]);

const check = v.picklist(checkIds);
const step = oneOf<Step>({ start: true, check: true, rules: true, name: true, join: true });
const role = oneOf<Role>({ practitioner: true, interpreter: true, specialist: true });
/** Such as CAM-1. What else somebody may have typed into the address stays theirs. */
const faultCode = v.pipe(v.string(), v.regex(/^[A-Z]{3,4}-\d{1,2}$/));

/**
 * The allow-list: what leaves the visitor's device of each kind of event, and nothing else does. Texts are either one of a
 * known few, or struck out. A new kind of event, or a new part of one, does not compile before it stands here.
 */
const events = {
  'page-opened': {
    limits: v.object({ downloadMbps: measured, uploadMbps: measured, delayMs: measured }),
  },
  'language-chosen': { language: oneOf<Language>({ en: true, cy: true }) },
  'invitation-read': { reading },
  'room-chosen': { invitation: room },
  went: { to: step },
  resumed: {
    place: v.object({
      step,
      rules: oneOf<KeptPlace['rules']>({ unread: true, accepted: true }),
      // Not in what was sent before there were these.
      role: v.optional(role, 'practitioner'),
      ended: v.optional(
        v.nullable(
          v.object({
            from: oneOf<JourneyAt<'ended'>['from']>({ 'the-way-in': true, 'the-visit': true }),
            fault: v.nullable(v.picklist(endingFaults)),
          }),
        ),
        null,
      ),
    }),
  },
  'role-chosen': { role },
  'rules-accepted': {},
  'name-given': { name: hidden },
  'check-started': { check },
  'check-resumed': { check },
  'check-ended': { check },
  'join-pressed': {},
  'conference-said': { signal: allowedSignal },
  'microphone-set': { muted: flag },
  'camera-set': { on: flag },
  'spoke-muted': {},
  left: {},
  'aside-opened': {
    aside: v.object({ page: v.picklist(asidePages), about: v.nullable(faultCode) }),
  },
  'aside-closed': {},
  'prison-chosen': { prison: hidden },
} satisfies { readonly [Of in Exclude<Type, 'check-saw'>]: AllowedEntries<Carried<Of>> };

const at = v.pipe(measured, v.integer());

/** Each check has facts of its own: two of them may call different things a refusal. */
const sighting = v.variant(
  'check',
  checkIds.map((id: CheckId) =>
    v.object({ at, type: v.literal('check-saw'), check: v.literal(id), fact: allowedFacts[id] }),
  ) as [],
);

export const allowedEvent = v.variant('type', [
  ...Object.entries(events).map(([type, carried]) => v.object({ at, type: v.literal(type), ...carried })),
  sighting,
] as unknown as []) as Allowed<unknown> as Allowed<VisitEvent>;
