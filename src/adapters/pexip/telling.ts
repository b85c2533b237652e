import type { ConnectionNews } from '../../domain/connection';
import { isAnsweredSince, isInterrupted, type Ties } from '../../domain/ties';
import type { ConferenceSignal, RoomPort } from '../../ports';

interface Setup {
  readonly emit: (signal: ConferenceSignal) => void;
  readonly reach: RoomPort['reach'];
  /** Aborted when the call is over. */
  readonly visit: AbortSignal;
}

/** How long what was found out of the way to the node is taken to hold. */
const REACH_AGAIN_MS = 8_000;

interface Held {
  readonly ties: Ties;
  /** When the node last said that it knows us. */
  readonly answeredAt: number;
}

/** Tells, once for each change, how the place in the room is held; and when nothing answers, how far requests get. */
export function createTelling({ emit, reach, visit }: Setup): (held: Held, now: number) => void {
  let told: ConnectionNews = { is: 'held', reach: null };
  let found: ConnectionNews['reach'] = null;
  let soughtAt = 0;

  async function seek(now: number): Promise<void> {
    if (now - soughtAt < REACH_AGAIN_MS) return;
    soughtAt = now;
    const result = await reach(visit);
    // That somebody answers there says nothing while our own questions stay unanswered.
    found = result.ok ? null : result.failure;
  }

  return ({ ties, answeredAt }, now) => {
    const is = isInterrupted(ties, now) ? 'interrupted' : 'held';
    // An answer from before the break says nothing of the time after it.
    const knowsUs = isAnsweredSince(ties, answeredAt);
    if (knowsUs) found = null;
    else void seek(now);
    const isMediaAlone = is === 'interrupted' && knowsUs && ties.news === null;
    const news: ConnectionNews = { is, reach: isMediaAlone ? 'answers' : found };
    if (news.is === told.is && news.reach === told.reach) return;
    told = news;
    emit({ saw: 'connection', ...news });
  };
}
