import { gzipSync } from 'node:zlib';
import { createTellingTruth } from '../../../src/adapters/pexip/tellingTruth';
import type { LineLook } from '../../../src/domain/lineLook';
import { createLineJudge } from '../../../src/domain/visitLine';
import type { ConferenceSignal } from '../../../src/ports';
import { intoTheRoom } from '../../../src/visit/arbitrary.test-data';
import type { Happening } from '../../../src/visit/commands';
import { replay } from '../../../src/visit/replay';
import { createRandom } from '../../lab/media/random';

const SECONDS = 2 * 60 * 60;
/** As the adapter looks at what the browser counts. */
const LOOK_SECONDS = 5;
const BEGAN = 1_800_000_000_000;

export interface LogSize {
  readonly events: number;
  readonly kB: number;
  readonly gzipKB: number;
}

/** How much goes on in a visit. In seconds between two of a kind, on average. */
interface Pace {
  /** Turns of speech: of the microphone that falls silent for more than a pause, and is heard again. */
  readonly turn: number;
  readonly mute: number;
  /** Somebody comes or goes, slides begin or end, the camera is switched. */
  readonly change: number;
  readonly outage: number;
  /** The share of packets that is lost, in the better and in the worse looks. */
  readonly lossShares: readonly [number, number];
}

const paces = {
  usual: { turn: 30, mute: 300, change: 600, outage: 3_600, lossShares: [0, 0.004] },
  // Each look at the line finds it otherwise, and nobody ever sits still.
  restless: { turn: 8, mute: 30, change: 60, outage: 300, lossShares: [0.002, 0.05] },
} as const satisfies Record<string, Pace>;
export type PaceName = keyof typeof paces;

/** A visit of two hours as the live one writes it, through the rules that decide what is news, and the real reducers. */
export function logOfTwoHours(name: PaceName): LogSize {
  const pace: Pace = paces[name];
  const visit = replay(intoTheRoom);
  const signed = createRandom(7);
  const random = () => (signed() + 1) / 2;
  let second = 0;
  const at = () => BEGAN + second * 1000 + Math.floor(random() * 1000);
  const record = (happening: Happening) => visit.record({ ...happening, at: at() });
  const say = (signal: ConferenceSignal) => record({ type: 'conference-said', signal });
  const tell = createTellingTruth(say);
  const judge = createLineJudge();
  const happens = (every: number) => random() < 1 / every;

  say({ saw: 'place', waiting: false });
  say({ saw: 'media', is: 'flowing' });
  let [muted, speaking, camera, slides, guests] = [true, false, true, false, 1];
  for (second = 1; second <= SECONDS; second += 1) {
    if (happens(pace.turn)) speaking = !speaking;
    if (happens(pace.mute)) {
      muted = !muted;
      record({ type: 'microphone-set', muted });
      say({ saw: 'server-mute', byUs: muted, byPrison: false });
    }
    if (muted && speaking && second % 10 === 0) record({ type: 'spoke-muted' });
    tell.leaving(speaking && !muted ? 'sound' : 'silence', muted, second * 1000);
    if (second % LOOK_SECONDS === 0) tell.line(judge(lookAt(pace, random)), second * 1000);
    if (happens(pace.change)) say({ saw: 'slides', showing: (slides = !slides) });
    if (happens(pace.change)) record({ type: 'camera-set', on: (camera = !camera) });
    if (happens(pace.change)) {
      guests = guests === 1 ? 2 : 1;
      say({ saw: 'roster', roster: { hosts: 1, guests, knocking: 0 } });
    }
    if (happens(pace.outage)) {
      say({ saw: 'media', is: 'interrupted' });
      for (const reach of [null, 'nothing-answers'] as const)
        say({ saw: 'connection', is: 'interrupted', reach });
      say({ saw: 'connection', is: 'held', reach: null });
      say({ saw: 'media', is: 'flowing' });
    }
  }
  if (visit.state().journey.at !== 'in-call')
    throw new Error('A log that leads out of the visit says nothing');
  return sizeOf(visit.log);
}

export function sizeOf(log: readonly unknown[]): LogSize {
  const text = JSON.stringify(log);
  return { events: log.length, kB: text.length / 1000, gzipKB: gzipSync(text).length / 1000 };
}

/** Numbers as long as real ones: what is packed must not be smoother than it is. */
function lookAt({ lossShares }: Pace, random: () => number): LineLook {
  const about = (value: number) => Math.round(value * (0.9 + 0.2 * random()));
  const flow = () => {
    const packets = about(900);
    return {
      packets,
      lost: Math.round(packets * (lossShares[random() < 0.5 ? 0 : 1] ?? 0)),
      jitterMs: about(9),
    };
  };
  const picture = () => ({ framesPerSecond: about(300) / 10, width: 1280, height: 720 });
  return {
    sent: flow(),
    received: flow(),
    roundTripMs: about(48),
    uplinkKbps: about(2_400),
    hostPicture: picture(),
    ownPicture: picture(),
  };
}
