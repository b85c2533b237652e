/**
 * The three things that bind a page to a room, each null while it holds, else since when it does not. They break one
 * by one: a proxy closes the stream of news alone, a firewall takes picture and sound alone.
 */
export interface Ties {
  /** The node answers, and knows us. */
  readonly answers: number | null;
  /** The stream of news is open. */
  readonly news: number | null;
  /** Picture and sound arrive. */
  readonly media: number | null;
}

export const allHold: Ties = { answers: null, news: null, media: null };

export type Measure =
  | 'none'
  /** Asks the node whether it still knows us. */
  | 'ask'
  | 'open-news'
  /** Makes another call in the same place. */
  | 'call-again'
  /** There is no way to hold this place: out, and in again as one. */
  | 'leave-place'
  | 'give-up';

/** For each tie how long it may be broken before something else is done. In milliseconds. */
const patience = {
  /** See `connectionLimitsMs.interrupted`. */
  answers: 120_000,
  /** The SDK tries eight times in 25 s, and then says nothing any more. */
  news: 32_000,
  /** A restart of the media path takes about 3 s where it works at all; browsers give up a path after 15. */
  media: 12_000,
} as const;

/** What happens between two pages in a tunnel, or while a node hangs up and calls again, is no news to anyone. */
const NOTICED_AFTER_MS = 2_000;

/** The first that is broken is mended first: the others depend on it. */
export function measureFor({ answers, news, media }: Ties, now: number): Measure {
  if (answers !== null) return now - answers > patience.answers ? 'give-up' : 'ask';
  if (news !== null) return now - news > patience.news ? 'leave-place' : 'open-news';
  return media !== null && now - media > patience.media ? 'call-again' : 'none';
}

export const isInterrupted = (ties: Ties, now: number): boolean =>
  Object.values(ties).some((since: number | null) => since !== null && now - since >= NOTICED_AFTER_MS);

/** The node answers again. What hung on it has its full time from now on. */
export function answeredAt(ties: Ties, now: number): Ties {
  if (ties.answers === null) return ties;
  const anew = (since: number | null) => (since === null ? null : now);
  return { answers: null, news: anew(ties.news), media: anew(ties.media) };
}

/** Whether the node has answered since everything that is broken now broke. */
export const isAnsweredSince = ({ answers, news, media }: Ties, answeredAt: number): boolean =>
  answers === null && answeredAt >= Math.max(news ?? 0, media ?? 0);
