import * as v from 'valibot';
import type { Call, TriedPin } from '../domain/call';
import type { Quality } from '../domain/mediaPath';
import { lineTroubles } from '../domain/visitLine';
import type { EventOf } from '../visit/events';
import { flag, kindsOf, measured, measuredIfAny, oneOf, type Allowed, type AllowedEntries } from './allowed';
import { flow, reach } from './allowedFacts';
import { strikeOut } from './strikeOut';

export type Signal = EventOf<'conference-said'>['signal'];
type Said<Saw extends Signal['saw']> = Extract<Signal, { saw: Saw }>;

/** What a conferencing node's news may tell. A new kind of signal does not compile before it is here. */
type AllowedSignals = { readonly [Saw in Signal['saw']]: AllowedEntries<Omit<Said<Saw>, 'saw'>> };

const picture = v.nullable(v.object({ framesPerSecond: measured, width: measured, height: measured }));

const line: Allowed<Said<'line'>['line']> = v.object({
  quality: v.nullable(oneOf<Quality>({ good: true, fair: true, poor: true, bad: true })),
  trouble: v.nullable(v.picklist(lineTroubles)),
  look: v.object({
    sent: flow,
    received: flow,
    roundTripMs: measuredIfAny,
    uplinkKbps: measuredIfAny,
    hostPicture: picture,
    ownPicture: picture,
  }),
});

const signals = {
  'pin-asked': { tried: oneOf<TriedPin>({ no: true, wrong: true, host: true }) },
  'extension-asked': {},
  'sign-in-asked': {},
  moved: {},
  place: { waiting: flag },
  room: { started: flag, locked: flag },
  roster: { roster: v.object({ hosts: measured, guests: measured, knocking: measured }) },
  media: { is: oneOf<Said<'media'>['is']>({ flowing: true, interrupted: true }) },
  connection: {
    is: oneOf<Call['connection']['is']>({ held: true, interrupted: true, rejoining: true }),
    reach: v.nullable(reach),
  },
  'server-mute': { byUs: flag, byPrison: flag },
  slides: { showing: flag },
  share: {
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
  },
  ended: {
    reason: v.object({
      text: v.pipe(
        v.string(),
        v.maxLength(600),
        v.check((text) => strikeOut(text) === text),
      ),
      code: v.pipe(v.string(), v.regex(/^(?:#pex\d{1,4})?$/)),
    }),
    reach: v.exactOptional(reach) as unknown as Allowed<NonNullable<Said<'ended'>['reach']>>,
  },
  leaving: { audio: oneOf<Said<'leaving'>['audio']>({ sound: true, silence: true }) },
  'mute-disagreed': { how: oneOf<Said<'mute-disagreed'>['how']>({ heard: true, believed: true }) },
  line: { line },
  'own-picture': { is: oneOf<Said<'own-picture'>['is']>({ full: true, small: true, off: true }) },
} satisfies AllowedSignals;

export const allowedSignal = kindsOf(signals) as Allowed<Signal>;
