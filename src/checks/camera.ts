import { createWatching, seemingOf, type Look, type Seeming, type Seen } from '../domain/picture/watching';
import type { VisitFault } from '../domain/faults';
import type { OpenCamera } from '../ports';
import { defineCheck } from './check';
import { standingOf, type OpeningFact } from './deviceFacts';
import { attendDevice, watchDevice } from './watchDevice';

const LOOK_EVERY_MS = 250;
/** A live picture convinces at once: three looks that each differ from the one before. */
const READY_AFTER_MS = 500;
/** After an exact standstill of three seconds we ask for a wave, and believe in a fault only if nothing follows. */
const FROZEN_AFTER_MS = 7000;

/** What each seeming means, and for how long it must last to be believed. */
const faultOf: Partial<Record<Seeming, readonly [fault: VisitFault, afterMs: number]>> = {
  muted: ['camera-muted-by-system', 500],
  stuck: ['camera-no-frames', 0],
  // Some cameras open on black pictures while exposure settles.
  black: ['camera-black', 3000],
  covered: ['camera-covered', 3000],
  dark: ['camera-dark', 2000],
  still: ['camera-still', 3000],
  small: ['camera-too-small', 1000],
  slow: ['camera-too-slow', 1000],
};

export type PictureFact = { readonly saw: 'picture' } & Seen;
export type CameraFact = OpeningFact | PictureFact;

export const camera = defineCheck<'camera', CameraFact>({
  id: 'camera',
  run: ({ camera: port, clock }, signal) =>
    watchDevice(port, clock, signal, (open: OpenCamera) => watchPicture(open.looks(signal))),

  attend: ({ camera: port, clock }, signal) => attendDevice(port, clock, signal),

  judge(facts) {
    const standing = standingOf<CameraFact>('camera', facts);
    if (standing.is === 'closed') return standing.verdict;
    const { opened, since, everSeen } = standing;
    const good = everSeen.filter(isPicture).findLast(isConvincing);
    const last = since.findLast(isPicture);
    const fault = last && faultSeenIn(last);
    if (fault) return { is: 'faulty', fault, evidence: [last] };
    if (!good) return { is: 'undecided' };
    // What convinced once is not undone by a passing blink, nor by the next page that opens the camera again.
    const evidence = [last && seemingOf(last) === 'fine' ? last : good];
    if (opened.instead) return { is: 'faulty', fault: 'camera-chosen-gone', evidence };
    if (opened.virtual) return { is: 'faulty', fault: 'camera-virtual', evidence };
    return { is: 'ready', evidence };
  },
});

const isPicture = (fact: CameraFact): fact is PictureFact => fact.saw === 'picture';
const isConvincing = (picture: PictureFact) =>
  seemingOf(picture) === 'fine' && picture.sameForMs >= READY_AFTER_MS;

function faultSeenIn(picture: PictureFact): VisitFault | null {
  const seems = seemingOf(picture);
  const [fault, afterMs] = faultOf[seems] ?? [null, 0];
  if (fault === null || picture.sameForMs < afterMs) return null;
  return seems === 'still' && picture.sameForMs >= FROZEN_AFTER_MS ? 'camera-frozen' : fault;
}

async function* watchPicture(looks: AsyncIterable<Look>): AsyncGenerator<PictureFact, void> {
  const watching = createWatching(LOOK_EVERY_MS);
  for await (const look of looks) yield { saw: 'picture', ...watching(look) };
}
