import * as fc from 'fast-check';
import type { CheckId, Fact, FactOf } from '../checks/registry';
import type { LineRefusal, Permission, RefusalReason } from '../ports';

/** Each fact of a check by what it saw. A new one does not compile before it is written down here. */
type Sightings<Seen extends Fact> = {
  readonly [Saw in Seen['saw']]: fc.Arbitrary<Omit<Extract<Seen, { saw: Saw }>, 'saw'>>;
};

/** One of the keys: the compiler sees to it that none is missing. */
export const oneOf = <Key extends string>(all: Record<Key, true>): fc.Arbitrary<Key> =>
  fc.constantFrom(...(Object.keys(all) as Key[]));

const some = (max: number) => fc.double({ min: 0, max, noNaN: true });
const byte = some(255);

const opening = {
  asking: fc.record({
    permission: oneOf<Permission>({ granted: true, prompt: true, denied: true, unknown: true }),
  }),
  refusal: fc.record({
    why: oneOf<RefusalReason>({
      'blocked-by-site': true,
      'question-closed': true,
      'blocked-by-system': true,
      missing: true,
      'in-use': true,
      'not-responding': true,
      unavailable: true,
      unknown: true,
    }),
    afterMs: some(60_000),
    name: fc.constantFrom('', 'NotAllowedError', 'NotFoundError'),
  }),
  opened: fc.record({ afterMs: some(60_000) }),
  stopped: fc.constant({}),
};

const measuring = oneOf<'round-trip' | 'upload' | 'download'>({
  'round-trip': true,
  upload: true,
  download: true,
});

const sightings: { readonly [Id in CheckId]: Sightings<Extract<FactOf<Id>, Fact>> } = {
  browser: {
    abilities: fc.record({
      secureContext: fc.boolean(),
      calls: fc.boolean(),
      devices: fc.boolean(),
      screenSharing: fc.boolean(),
      embedded: fc.boolean(),
    }),
  },
  camera: {
    ...opening,
    picture: fc.record({ width: fc.nat(), height: fc.nat(), brightness: byte, contrast: byte }),
  },
  microphone: {
    ...opening,
    level: fc.record({ peak: some(1), dBFS: fc.integer({ min: -120, max: 0 }) }),
  },
  line: {
    progress: fc.record({ measuring, mbps: fc.option(some(3)) }),
    'round-trip': fc.record({
      ms: some(500),
      lowMs: some(500),
      highMs: some(500),
      fastestMs: some(500),
      slowestTenthMs: some(500),
      samples: fc.nat(40),
      kB: some(40),
    }),
    rate: fc.record({
      direction: oneOf<'upload' | 'download'>({ upload: true, download: true }),
      mbps: some(3),
      lowMbps: some(3),
      highMbps: some(3),
      latelyMbps: some(3),
      atLeast: fc.boolean(),
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
      }),
      measuring,
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
