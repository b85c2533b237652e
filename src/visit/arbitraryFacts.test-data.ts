import * as fc from 'fast-check';
import type { CheckId, Fact, FactOf } from '../checks/registry';
import type { BrowserFamily, System } from '../domain/visitorPlatform';
import type {
  Disturbance,
  LineRefusal,
  NoMedia,
  Permission,
  Reach,
  RefusalReason,
  SpeakerRefusal,
} from '../ports';

/** Each fact of a check by what it saw. A new one does not compile before it is written down here. */
type Sightings<Seen extends Fact> = {
  readonly [Saw in Seen['saw']]: fc.Arbitrary<Omit<Extract<Seen, { saw: Saw }>, 'saw'>>;
};

/** One of the keys: the compiler sees to it that none is missing. */
export const oneOf = <Key extends string>(all: Record<Key, true>): fc.Arbitrary<Key> =>
  fc.constantFrom(...(Object.keys(all) as Key[]));

const some = (max: number) => fc.double({ min: 0, max, noNaN: true });
const byte = some(255);

const permission = oneOf<Permission>({ granted: true, prompt: true, denied: true, unknown: true });

const opening = {
  asking: fc.record({ permission }),
  'no-answer-yet': fc.record({ permission, afterMs: some(60_000) }),
  refusal: fc.record({
    why: oneOf<RefusalReason>({
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
    wasOpen: fc.boolean(),
    afterMs: some(60_000),
    name: fc.constantFrom('', 'NotAllowedError', 'NotFoundError'),
    closedTimes: fc.nat({ max: 3 }),
  }),
  opened: fc.record({
    afterMs: some(60_000),
    instead: fc.boolean(),
    another: fc.boolean(),
    virtual: fc.boolean(),
  }),
  stopped: fc.constant({}),
};

const outputs = fc.record({
  count: fc.option(fc.nat(4)),
  choice: fc.boolean(),
  chosenGone: fc.boolean(),
});

const dBFS = fc.integer({ min: -120, max: 0 });
const ms = some(20_000);

const flow = fc.record({
  packets: fc.nat(2000),
  lost: fc.integer({ min: -5, max: 2000 }),
  jitterMs: fc.option(some(400)),
});

const measuring = oneOf<'round-trip' | 'upload' | 'download'>({
  'round-trip': true,
  upload: true,
  download: true,
});

const sightings: { readonly [Id in CheckId]: Sightings<Extract<FactOf<Id>, Fact>> } = {
  browser: {
    abilities: fc.record({
      browser: oneOf<BrowserFamily>({
        chrome: true,
        edge: true,
        firefox: true,
        safari: true,
        samsung: true,
        other: true,
      }),
      version: fc.option(fc.nat(200)),
      system: oneOf<System>({
        windows: true,
        mac: true,
        ios: true,
        android: true,
        chromeos: true,
        linux: true,
        other: true,
      }),
      inApp: fc.boolean(),
      secureContext: fc.boolean(),
      calls: fc.boolean(),
      devices: fc.boolean(),
      screenSharing: fc.boolean(),
      speakerChoice: fc.boolean(),
      videoFormat: fc.boolean(),
      embedded: fc.boolean(),
    }),
    surroundings: fc.record({
      otherTab: fc.boolean(),
      batteryPercent: fc.option(fc.nat(100)),
      dataSaver: fc.boolean(),
    }),
  },
  camera: {
    ...opening,
    picture: fc.record({
      width: fc.nat(2000),
      height: fc.nat(2000),
      brightness: byte,
      contrast: byte,
      change: fc.option(byte),
      fps: fc.option(some(60)),
      sinceFrameMs: ms,
      muted: fc.boolean(),
      sameForMs: ms,
    }),
  },
  microphone: {
    ...opening,
    level: fc.record({
      peak: some(1),
      voiceDBFS: dBFS,
      floorDBFS: dBFS,
      noiseDBFS: dBFS,
      sentDBFS: dBFS,
      clippedShare: some(1),
      clippedFrames: some(1),
      toneHz: fc.nat(20_000),
      toneShare: some(1),
      highDB: fc.option(fc.integer({ min: -99, max: 20 })),
      muted: fc.boolean(),
      listenedMs: ms,
      speechMs: ms,
      faintMs: ms,
      wideSpeechMs: ms,
      narrowSpeechMs: ms,
      silentForMs: ms,
      clippedForMs: ms,
      toneForMs: ms,
      toneRiseDB: fc.integer({ min: -40, max: 40 }),
    }),
    'not-listening': fc.record({ forMs: ms }),
    'better-microphone': fc.record({ louderByDB: fc.integer({ min: 0, max: 90 }) }),
  },
  speaker: {
    outputs,
    'outputs-unheard': outputs,
    chirp: fc.record({ heardDB: fc.option(fc.integer({ min: -20, max: 90 })) }),
    'play-refused': fc.record({
      why: oneOf<SpeakerRefusal>({ blocked: true, missing: true, unknown: true }),
    }),
    answer: fc.record({ heard: fc.boolean() }),
  },
  line: {
    begun: fc.record({ allowanceKB: some(2000), savesData: fc.boolean() }),
    'loaded-delay': fc.record({
      direction: oneOf<'upload' | 'download'>({ upload: true, download: true }),
      ms: some(3000),
      idleMs: some(500),
      samples: fc.nat(60),
    }),
    used: fc.record({ kB: some(2000), seconds: some(12), savesData: fc.boolean() }),
    disturbance: fc.record({
      why: oneOf<Disturbance>({ hidden: true, 'network-changed': true, stalled: true }),
    }),
    progress: fc.record({ measuring, mbps: fc.option(some(3)) }),
    'round-trip': fc.record({
      ms: some(500),
      lowMs: some(500),
      highMs: some(500),
      fastestMs: some(500),
      slowestTenthMs: some(500),
      jitterMs: some(100),
      samples: fc.nat(40),
      kB: some(40),
    }),
    rate: fc.record({
      direction: oneOf<'upload' | 'download'>({ upload: true, download: true }),
      mbps: some(3),
      lowMbps: some(3),
      highMbps: some(3),
      latelyMbps: some(3),
      bestMbps: some(3),
      atLeast: fc.boolean(),
      paceMbps: some(3),
      seconds: some(20),
      kB: some(2000),
    }),
    refusal: fc.record({
      why: oneOf<LineRefusal>({
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
    }),
  },
  room: {
    trying: fc.record({ part: oneOf<'node' | 'media'>({ node: true, media: true }) }),
    reach: fc.record({
      is: oneOf<Reach>({
        answers: true,
        maintenance: true,
        'server-error': true,
        'sign-in-page': true,
        'page-refused': true,
        'broken-off': true,
        silent: true,
        'nothing-answers': true,
        offline: true,
      }),
      afterMs: fc.option(some(8000)),
    }),
    rehearsal: fc.record({
      by: oneOf<'direct' | 'relay'>({ direct: true, relay: true }),
      over: oneOf<'udp' | 'tcp' | 'tls'>({ udp: true, tcp: true, tls: true }),
      vpn: fc.boolean(),
      seconds: some(9),
      roundTripMs: fc.option(some(900)),
      sent: flow,
      received: flow,
      uplinkKbps: fc.option(some(9000)),
    }),
    'no-rehearsal': fc.record({
      why: oneOf<NoMedia>({ blocked: true, refused: true, 'no-test-room': true }),
    }),
  },
};

/** A check, and something that it may see. */
export const sighting = fc.oneof(
  ...Object.entries(sightings).flatMap(([check, facts]) =>
    Object.entries(facts).map(([saw, fact]) =>
      (fact as fc.Arbitrary<object>).map((seen) => ({ check, fact: { saw, ...seen } })),
    ),
  ),
) as fc.Arbitrary<{ check: CheckId; fact: Fact }>;
