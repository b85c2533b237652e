import type { VisitFault } from '../domain/faults';
import { hasHighJitter, lossQuality, type MediaPath } from '../domain/mediaPath';
import { faultOfReach, type Reach } from '../domain/reach';
import type { Verdict } from '../domain/verdict';
import type { Clock, NoMedia, RoomPort } from '../ports';
import { abortWith } from './abortWith';
import { defineCheck } from './check';
import type { NoRehearsalFact, ReachFact, RehearsalFact, RoomFact } from './roomFacts';

export type { RoomFact } from './roomFacts';

/** Nothing tells a page that a firewall, a sign-in page or a maintenance has gone: it has to try again. */
const ASK_AGAIN_MS = 4000;
/** A node may go into maintenance long after its rehearsal: whoever waits for their time is told. One small request. */
const STILL_THERE_MS = 60_000;
/** A rehearsal moves between one and two megabytes, so it is not held again and again at the cost of whoever has trouble. */
const REHEARSE_AGAIN_MS = 30_000;

/** What was measured, the worst first: what is lost is heard and seen more than what is late. */
function faultOfMedia({ sent, received, over }: MediaPath): VisitFault | null {
  const qualities = [lossQuality(sent), lossQuality(received)];
  if (qualities.includes('bad') || qualities.includes('poor')) return 'path-loss-high';
  if (hasHighJitter(sent) || hasHighJitter(received)) return 'path-jitter-high';
  if (over !== 'udp') return 'path-udp-blocked';
  if (qualities.includes('fair')) return 'path-loss-some';
  // Sound alone is more than that. A firewall that lets the first moments through and then drops the rest leaves this.
  return lossQuality(received) === null ? 'path-not-measured' : null;
}

/** Whether the way to the visit's room is open: requests to the node, and picture and sound of a rehearsal. */
export const room = defineCheck<'room', RoomFact>({
  id: 'room',

  async *run({ room: port, clock }, signal) {
    let told: Reach | null = null;
    let rehearsed: Rehearsed = 'to-do';
    yield { saw: 'trying', part: 'node' };
    while (!signal.aborted) {
      const reach = await reachOf(port, clock, signal, rehearsed === 'holds' ? 2 : 1);
      if (signal.aborted) return;
      const is = reach.ok ? 'answers' : reach.failure;
      // The same twice in a row is told once: a visit of two hours must stay small.
      if (is !== told) yield { saw: 'reach', is, afterMs: reach.ok ? reach.value.afterMs : null };
      told = is;
      if (!reach.ok) rehearsed = 'to-do';
      else if (rehearsed === 'to-do') {
        yield { saw: 'trying', part: 'media' };
        const rehearsal = await port.rehearse(signal);
        if (signal.aborted) return;
        yield rehearsal.ok
          ? { saw: 'rehearsal', ...rehearsal.value }
          : { saw: 'no-rehearsal', why: rehearsal.failure };
        rehearsed = holds(rehearsal.ok ? faultOfMedia(rehearsal.value) : rehearsal.failure);
      }
      const pauseMs = !reach.ok ? ASK_AGAIN_MS : rehearsed === 'holds' ? STILL_THERE_MS : REHEARSE_AGAIN_MS;
      const pause = abortWith(signal);
      const changed = port.changed(pause.signal).then(() => 'changed');
      const end = await Promise.race([changed, clock.wait(pauseMs, pause.signal)]);
      if (end === 'changed') rehearsed = 'to-do';
      pause.abort();
    }
  },

  judge(facts) {
    const { reach, media } = lastOf(facts);
    if (!reach) return { is: 'undecided' };
    if (reach.is !== 'answers') return { is: 'faulty', fault: faultOfReach[reach.is], evidence: [reach] };
    return media ? judgeMedia(reach, media) : { is: 'undecided' };
  },
});

type Rehearsed = 'holds' | 'to-do';

/** Nothing but a change of network, or of the node, makes another try worth its data. */
const holds = (trouble: VisitFault | NoMedia | null): Rehearsed =>
  trouble === null || trouble === 'no-test-room' ? 'holds' : 'to-do';

/** One request that is lost closes no way that was open a minute ago, and another rehearsal would have to open it again. */
async function reachOf(
  port: RoomPort,
  clock: Clock,
  signal: AbortSignal,
  times: 1 | 2,
): ReturnType<RoomPort['reach']> {
  const reach = await port.reach(signal);
  if (reach.ok || times === 1) return reach;
  await clock.wait(ASK_AGAIN_MS, signal);
  return port.reach(signal);
}

interface Last {
  readonly reach: ReachFact | null;
  readonly media: RehearsalFact | NoRehearsalFact | null;
}

/** What a rehearsal said holds until the next, but not beyond a time in which the node could not be reached. */
const lastOf = (facts: readonly RoomFact[]): Last =>
  facts.reduce<Last>(
    (last, fact) => {
      if (fact.saw === 'reach') return { reach: fact, media: fact.is === 'answers' ? last.media : null };
      return fact.saw === 'trying' ? last : { ...last, media: fact };
    },
    { reach: null, media: null },
  );

function judgeMedia(reach: ReachFact, media: RehearsalFact | NoRehearsalFact): Verdict<RoomFact> {
  if (media.saw === 'no-rehearsal') {
    return media.why === 'blocked'
      ? { is: 'faulty', fault: 'path-media-blocked', evidence: [reach, media] }
      : { is: 'unclear', fault: 'path-not-measured', evidence: [reach, media] };
  }
  const fault = faultOfMedia(media);
  if (fault === null) return { is: 'ready', evidence: [reach, media] };
  return fault === 'path-not-measured'
    ? { is: 'unclear', fault, evidence: [reach, media] }
    : { is: 'faulty', fault, evidence: [media] };
}
