import * as v from 'valibot';
import type { CheckId, Fact, FactOf } from '../checks/registry';
import type { BrowserFamily, System } from '../domain/visitorPlatform';
import type { Flow } from '../domain/mediaPath';
import type { Reach } from '../domain/reach';
import { flag, kindsOf, measured, measuredIfAny, oneOf, type Allowed, type AllowedEntries } from './allowed';

type Saw<Id extends CheckId, Kind extends string> = Extract<FactOf<Id>, { saw: Kind }>;
type Refusal = Saw<'camera', 'refusal'>;

/** What each check may tell of what it saw. A new kind of fact, or a new value in one, does not compile before it is here. */
type AllowedFacts = {
  readonly [Id in CheckId]: {
    readonly [Kind in Extract<FactOf<Id>, Fact>['saw']]: AllowedEntries<Omit<Saw<Id, Kind>, 'saw'>>;
  };
};

export const flow: Allowed<Flow> = v.object({ packets: measured, lost: measured, jitterMs: measuredIfAny });

export const reach: Allowed<Reach> = oneOf<Reach>({
  answers: true,
  maintenance: true,
  'server-error': true,
  'sign-in-page': true,
  'page-refused': true,
  'broken-off': true,
  silent: true,
  'nothing-answers': true,
  offline: true,
});

const permission = oneOf<Refusal['permission']>({ granted: true, prompt: true, denied: true, unknown: true });

/** As browsers name what they throw. A driver or a script may throw anything else, and put anything into it. */
export const errorNames = [
  '',
  'AbortError',
  'InvalidAccessError',
  'InvalidStateError',
  'NotAllowedError',
  'NotFoundError',
  'NotReadableError',
  'NotSupportedError',
  'OperationError',
  'OverconstrainedError',
  'SecurityError',
  'TimeoutError',
  'TypeError',
  'UnknownError',
] as const;

const opening = {
  asking: { permission },
  'no-answer-yet': { permission, afterMs: measured },
  refusal: {
    why: oneOf<Refusal['why']>({
      'blocked-by-site': true,
      'blocked-by-frame': true,
      'blocked-by-host': true,
      'question-closed': true,
      'blocked-by-system': true,
      missing: true,
      'in-use': true,
      'not-responding': true,
      unavailable: true,
      unknown: true,
    }),
    permission,
    wasOpen: flag,
    afterMs: measured,
    name: v.picklist(errorNames),
    closedTimes: measured,
  },
  opened: { afterMs: measured, instead: flag, another: flag, virtual: flag },
  stopped: {},
};

const outputs = { count: measuredIfAny, choice: flag, chosenGone: flag };
const direction = oneOf<Saw<'line', 'rate'>['direction']>({ upload: true, download: true });
const measuring = oneOf<Saw<'line', 'refusal'>['measuring']>({
  'round-trip': true,
  upload: true,
  download: true,
});

const facts = {
  browser: {
    abilities: {
      browser: oneOf<BrowserFamily>({
        chrome: true,
        edge: true,
        firefox: true,
        safari: true,
        samsung: true,
        other: true,
      }),
      version: measuredIfAny,
      system: oneOf<System>({
        windows: true,
        mac: true,
        ios: true,
        android: true,
        chromeos: true,
        linux: true,
        other: true,
      }),
      inApp: flag,
      secureContext: flag,
      calls: flag,
      devices: flag,
      screenSharing: flag,
      speakerChoice: flag,
      videoFormat: flag,
      embedded: flag,
    },
    surroundings: { otherTab: flag, batteryPercent: measuredIfAny, dataSaver: flag },
  },
  camera: {
    ...opening,
    picture: {
      width: measured,
      height: measured,
      brightness: measured,
      contrast: measured,
      change: measuredIfAny,
      fps: measuredIfAny,
      sinceFrameMs: measured,
      muted: flag,
      sameForMs: measured,
    },
  },
  microphone: {
    ...opening,
    level: {
      peak: measured,
      voiceDBFS: measured,
      floorDBFS: measured,
      noiseDBFS: measured,
      sentDBFS: measured,
      clippedShare: measured,
      clippedFrames: measured,
      toneHz: measured,
      toneShare: measured,
      highDB: measuredIfAny,
      muted: flag,
      listenedMs: measured,
      speechMs: measured,
      faintMs: measured,
      wideSpeechMs: measured,
      narrowSpeechMs: measured,
      silentForMs: measured,
      clippedForMs: measured,
      toneForMs: measured,
      toneRiseDB: measured,
    },
    'not-listening': { forMs: measured },
    'better-microphone': { louderByDB: measured },
  },
  speaker: {
    outputs,
    'outputs-unheard': outputs,
    chirp: { heardDB: measuredIfAny },
    'play-refused': {
      why: oneOf<Saw<'speaker', 'play-refused'>['why']>({ blocked: true, missing: true, unknown: true }),
    },
    answer: { heard: flag },
  },
  line: {
    begun: { allowanceKB: measured, savesData: flag },
    'loaded-delay': { direction, ms: measured, idleMs: measured, samples: measured },
    used: { kB: measured, seconds: measured, savesData: flag },
    disturbance: {
      why: oneOf<Saw<'line', 'disturbance'>['why']>({ hidden: true, 'network-changed': true, stalled: true }),
    },
    progress: { measuring, mbps: measuredIfAny },
    'round-trip': {
      ms: measured,
      lowMs: measured,
      highMs: measured,
      fastestMs: measured,
      slowestTenthMs: measured,
      jitterMs: measured,
      samples: measured,
      kB: measured,
    },
    rate: {
      direction,
      mbps: measured,
      lowMbps: measured,
      highMbps: measured,
      latelyMbps: measured,
      bestMbps: measured,
      atLeast: flag,
      paceMbps: measured,
      seconds: measured,
      kB: measured,
    },
    refusal: {
      why: oneOf<Saw<'line', 'refusal'>['why']>({
        offline: true,
        unreachable: true,
        'timed-out': true,
        busy: true,
        'server-error': true,
        'not-our-server': true,
        altered: true,
        'slow-endpoint': true,
      }),
      measuring,
    },
  },
  room: {
    trying: { part: oneOf<Saw<'room', 'trying'>['part']>({ node: true, media: true }) },
    reach: { is: reach, afterMs: measuredIfAny },
    rehearsal: {
      by: oneOf<Saw<'room', 'rehearsal'>['by']>({ direct: true, relay: true }),
      over: oneOf<Saw<'room', 'rehearsal'>['over']>({ udp: true, tcp: true, tls: true }),
      vpn: flag,
      seconds: measured,
      roundTripMs: measuredIfAny,
      sent: flow,
      received: flow,
      uplinkKbps: measuredIfAny,
    },
    'no-rehearsal': {
      why: oneOf<Saw<'room', 'no-rehearsal'>['why']>({ blocked: true, refused: true, 'no-test-room': true }),
    },
  },
} satisfies AllowedFacts;

/** Of each check, what may be told of what it saw. */
export const allowedFacts = Object.fromEntries(
  Object.entries(facts).map(([check, kinds]) => [check, kindsOf(kinds)]),
) as { readonly [Id in CheckId]: Allowed<Fact> };
