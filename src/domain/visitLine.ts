import type { LineLook } from './lineLook';
import { hasHighJitter, lossQuality, type Flow, type Quality } from './mediaPath';

/** What is wrong with a line in the visit, worst first: sound before picture, and a cause before what comes of it. */
export const lineTroubles = [
  'sending-loses',
  'receiving-loses',
  'late',
  'uneven',
  'picture-frozen',
  'picture-jerks',
] as const;
export type LineTrouble = (typeof lineTroubles)[number];

/** ITU-T G.114: above 150 ms one way people begin to talk over each other. */
const LATE_ROUND_TRIP_MS = 300;
/** Our own: below this a face looks like a row of photographs, and lips no longer fit the words. */
const FEWEST_FRAMES_PER_SECOND = 8;

/** Looks are five seconds each: advice only for what has held for ten, and until it has been well for twenty. */
const HELD_LOOKS = 2;
const WELL_LOOKS = 4;

const losesMuch = (flow: Flow): boolean | null => {
  const quality = lossQuality(flow);
  return quality === null ? null : quality === 'poor' || quality === 'bad';
};

/** Null: this look has no news of it. Without a picture, reports of the sound may be seven seconds apart. */
const holds: { readonly [Trouble in LineTrouble]: (look: LineLook) => boolean | null } = {
  'sending-loses': ({ sent }) => losesMuch(sent),
  'receiving-loses': ({ received }) => losesMuch(received),
  late: ({ roundTripMs }) => roundTripMs !== null && roundTripMs > LATE_ROUND_TRIP_MS,
  uneven: ({ sent, received }) => hasHighJitter(sent) || hasHighJitter(received),
  'picture-frozen': ({ hostPicture }) => hostPicture?.framesPerSecond === 0,
  'picture-jerks': ({ hostPicture }) =>
    hostPicture !== null && hostPicture.framesPerSecond < FEWEST_FRAMES_PER_SECOND,
};

function hasHeld(trouble: LineTrouble, looks: readonly LineLook[]): boolean {
  const seen = looks.map(holds[trouble]).filter((is) => is !== null);
  return seen.length > 0 && seen.every(Boolean);
}

/**
 * The one thing to say of the line now: the worst that has held for ten seconds. It stays until that has been well for
 * twenty, whatever else comes: advice that changes under the reader's eyes is none.
 */
export function troubleOf(looks: readonly LineLook[]): LineTrouble | null {
  let standing: LineTrouble | null = null;
  for (let end = 1; end <= looks.length; end += 1) {
    const last = (count: number) => looks.slice(Math.max(0, end - count), end);
    const trouble: LineTrouble | null = standing;
    if (trouble !== null && last(WELL_LOOKS).some((look) => holds[trouble](look))) continue;
    standing = end < HELD_LOOKS ? null : (lineTroubles.find((one) => hasHeld(one, last(HELD_LOOKS))) ?? null);
  }
  return standing;
}

const order: readonly Quality[] = ['good', 'fair', 'poor', 'bad'];
const rank = (quality: Quality) => order.indexOf(quality);

function qualityOfLook(look: LineLook): Quality | null {
  const losses = [lossQuality(look.sent), lossQuality(look.received)].filter((loss) => loss !== null);
  if (losses.length === 0) return null;
  const isHard = holds.late(look) || holds.uneven(look) || holds['picture-frozen'](look);
  return order[Math.max(...losses.map(rank), rank(isHard ? 'fair' : 'good'))] ?? null;
}

/** In one word, by the better of the last ten seconds. Null while too little has come through to tell. */
export function lineQuality(looks: readonly LineLook[]): Quality | null {
  const qualities = looks
    .slice(-HELD_LOOKS)
    .map(qualityOfLook)
    .filter((quality) => quality !== null);
  return order[Math.min(...qualities.map(rank))] ?? null;
}

/** What is said of a line, and the look by which we know. */
export interface LineTold {
  readonly quality: Quality | null;
  readonly trouble: LineTrouble | null;
  readonly look: LineLook;
}

/** One minute: longer than any advice waits. */
const LOOKS_KEPT = 12;

/** Judges look by look. Pure but for what it remembers. */
export function createLineJudge(): (look: LineLook) => LineTold {
  let looks: readonly LineLook[] = [];
  return (look) => {
    looks = [...looks, look].slice(-LOOKS_KEPT);
    return { quality: lineQuality(looks), trouble: troubleOf(looks), look };
  };
}
