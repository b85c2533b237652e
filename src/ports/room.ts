import type { MediaPath } from '../domain/mediaPath';
import type { Result } from '../domain/result';

/** How far this page gets to the conferencing node. A page is never told why a request failed: this is all it can see. */
export type Reach =
  | 'answers'
  /** The node says so itself: 503. */
  | 'maintenance'
  /** Any other 5xx, or a 503 that is a page for people: something before the node is broken. */
  | 'server-error'
  /** Where data was due, a page for people: a sign-in page of a hotel's Wi-Fi, a filter's block page. */
  | 'sign-in-page'
  /** It answers, but not to this page: no CORS headers. Or somebody else answers in its place. */
  | 'page-refused'
  /** An error within moments, while our own host answers: name, certificate, or a refused connection. */
  | 'broken-off'
  /** No answer at all within the time, while our own host answers: dropped on the way. */
  | 'silent'
  /** Our own host is silent too, though the browser believes in a network. */
  | 'nothing-answers'
  /** The browser itself says that it has no network. */
  | 'offline';

/** Why there is nothing to say of picture and sound. */
export type NoMedia =
  /** The call was taken, and not one packet came through. */
  | 'blocked'
  /** The test room would not have us, or its end was our own. */
  | 'refused'
  /** The deployment names no test room. */
  | 'no-test-room';

/** The way to the visit's room. Nothing here throws, opens a device, or outlasts its own time limits. */
export interface RoomPort {
  reach(signal: AbortSignal): Promise<Result<{ readonly afterMs: number }, Exclude<Reach, 'answers'>>>;
  /** A call of a few seconds to the deployment's test room. Nobody is left in it, whenever the signal aborts. */
  rehearse(signal: AbortSignal): Promise<Result<MediaPath, NoMedia>>;
  /** Resolves when the network may have changed, or when the signal aborts. */
  changed(signal: AbortSignal): Promise<void>;
}
