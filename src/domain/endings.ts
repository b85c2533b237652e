import { endingFaults } from './afterwards';
import type { LastWord, Reason } from './call';
import type { EndingFault } from './faults';
import type { Ending, Stage } from './journey';
import type { Reach } from './reach';

/**
 * Every reason that a Pexip node or its client gives for refusing or ending a call, and what it means here.
 * Texts as in `getErrorCode` of @pexip/infinity-api 20. The text decides: one number stands for many texts.
 */
export const faultByText: readonly (readonly [text: string, fault: EndingFault])[] = [
  ['Invalid role', 'room-role-refused'],
  ['Invalid PIN', 'room-pin-wrong'],
  ['Out of proxying resource', 'platform-full'],
  ['System in maintenance mode', 'platform-maintenance'],
  ['502 Bad Gateway', 'platform-not-answering'],
  ['503 Service Unavailable', 'platform-not-answering'],
  ['Invalid token', 'session-expired'],
  ['Timer expired awaiting token refresh', 'session-expired'],
  ['Out of resource', 'platform-full'],
  ['Out of transcoding resource', 'platform-full'],
  ['transfer failed', 'transfer-failed'],
  ['Unexpected Response: 503', 'platform-not-answering'],
  ['Failed to forward request', 'platform-misconfigured'],
  ['Conference host ended the conference with a DTMF command', 'ended-by-prison'],
  ['API initiated conference termination', 'ended-by-prison'],
  ['API initiated participant disconnect', 'ended-by-platform'],
  ['Conference terminated by an administrator', 'ended-by-platform'],
  ['Disconnected by an administrator', 'removed-by-prison'],
  ['Disconnected by another participant', 'removed-by-prison'],
  ['Conference terminated by another participant', 'ended-by-prison'],
  ['Timeout waiting for conference host to join or permit access to locked conference', 'room-not-opened'],
  ['Disabled', 'room-disabled'],
  ['Signaling node disconnected', 'platform-dropped-call'],
  ['Media process disconnected', 'platform-dropped-call'],
  ['Media node disconnected', 'platform-dropped-call'],
  ['Proxied participant disconnected', 'platform-dropped-call'],
  ['No participants can keep conference alive', 'prison-left'],
  ['All conference hosts departed hosted conference', 'prison-left'],
  ['Last remaining participant removed from conference after timeout', 'alone-too-long'],
  ['Test call finished', 'test-call-finished'],
  ['Call rejected', 'room-refused-call'],
  ['Call disconnected', 'ended-by-platform'],
  ['Gateway dial out failed', 'platform-misconfigured'],
  ['invalid gateway routing rule transform', 'platform-misconfigured'],
  ['Neither conference nor gateway found', 'room-address-unknown'],
  ['No direct route between Edge and Transcoding', 'platform-misconfigured'],
  ['404 Not Found', 'room-address-unknown'],
  ['Resource unavailable', 'platform-full'],
  ['Participant exceeded PIN entry retries', 'room-pin-tries-used'],
  ['Invalid license', 'platform-misconfigured'],
  ['Participant limit reached', 'room-full'],
  ['Insufficient licenses', 'platform-full'],
  ['Ice failure', 'media-blocked'],
  ['Telehealth Call failure', 'platform-misconfigured'],
  ['SSO Authentication Failed', 'room-needs-sign-in'],
  ['SSO enabled but no Identity Providers configured', 'room-needs-sign-in'],
  ['The system is in Maintenance mode', 'platform-maintenance'],
  ['SSO is not available from this domain', 'room-needs-sign-in'],
  ['Failed to transfer into a multi-party conference', 'transfer-failed'],
  ['Failed to transfer into a one-to-one conference', 'transfer-failed'],
  // Made by the client, not by the node.
  ['Could not reconnect to the meeting', 'connection-lost'],
  ['Could not find ICE candidates', 'media-blocked'],
  ['WebRTC connection closed', 'connection-lost'],
  ['The code of the call could not be fetched', 'platform-unreachable'],
  ['The room did not answer in time', 'platform-unreachable'],
];

/** The client's sentences for both a way that never opened and a way that was lost. */
const faultByStage: readonly (readonly [text: string, before: EndingFault])[] = [
  ['could not execute critical network action', 'platform-unreachable'],
  ['webrtc connection failed', 'media-blocked'],
];

/** Every reason that is known, in its own words. */
export const knownReasons: readonly string[] = [...faultByText, ...faultByStage].map(([text]) => text);

/** What a reason means. `stage` is whether picture and sound had been flowing when it was given. */
export function faultOfReason({ text }: Reason, stage: Stage): EndingFault {
  const said = text.trim().toLowerCase();
  const staged = faultByStage.find(([known]) => said.includes(known));
  if (staged) return stage === 'joining' ? staged[1] : 'connection-lost';
  const whole = faultByText.find(([known]) => said === known.toLowerCase());
  if (whole) return whole[1];
  // Nodes put their own words around some reasons. The longest match is the most exact one.
  const within = faultByText.filter(
    ([known]) => known.length > 'Disabled'.length && said.includes(known.toLowerCase()),
  );
  within.sort(([one], [other]) => other.length - one.length);
  return within[0]?.[1] ?? 'ended-unknown';
}

/** Silences, of which only the way to the platform tells whose they are. */
const silences: ReadonlySet<EndingFault> = new Set([
  'platform-unreachable',
  'platform-not-answering',
  'connection-lost',
]);
export const hangsOnReach = (fault: EndingFault): boolean => silences.has(fault);

/** A silence that is the platform's own. All others are as they were: ours, or on the way. */
const platformSilence: { readonly [Is in Reach]?: EndingFault } = {
  maintenance: 'platform-maintenance',
  'server-error': 'platform-not-answering',
};

/** Places that were lost by nobody's will: the room would have us back. */
const lostByNobody: ReadonlySet<EndingFault> = new Set([
  'connection-lost',
  'session-expired',
  'platform-dropped-call',
]);
/** Said by ourselves when the page is closed, and nobody is there to come back. */
const PAGE_CLOSED = 'WebRTC connection closed';
export const comesBack = (reason: Reason): boolean =>
  reason.text !== PAGE_CLOSED && lostByNobody.has(faultOfReason(reason, 'joined'));

/** What the last word of a call means. */
export function faultOfEnding(last: LastWord, stage: Stage): EndingFault {
  if (last.saw === 'extension-asked') return 'room-needs-extension';
  if (last.saw === 'sign-in-asked') return 'room-needs-sign-in';
  const fault = faultOfReason(last.reason, stage);
  if (!hangsOnReach(fault) || last.reach === undefined) return fault;
  if (last.reach === 'answers') return stage === 'joining' ? 'platform-not-answering' : fault;
  return platformSilence[last.reach] ?? fault;
}

/** What the visitor is told of an ending; null for whoever left by themselves. */
export function faultAfter(ending: Ending): EndingFault | null {
  if (ending.by === 'you') return null;
  if (ending.by === 'platform') return faultOfEnding(ending.last, ending.stage);
  return endingFaults.find((known) => known === ending.fault) ?? 'ended-unknown';
}
