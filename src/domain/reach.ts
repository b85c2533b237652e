import type { VisitFault } from './faults';

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

/** What each means before a visit, when nobody has been through yet. */
export const faultOfReach: { readonly [Is in Exclude<Reach, 'answers'>]: VisitFault } = {
  maintenance: 'path-maintenance',
  'server-error': 'path-node-error',
  'sign-in-page': 'path-captive-portal',
  'page-refused': 'path-page-refused',
  'broken-off': 'path-certificate-or-name',
  silent: 'path-node-unreachable',
  'nothing-answers': 'path-nothing-answers',
  offline: 'line-offline',
};
