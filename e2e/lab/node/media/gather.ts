import type { LateCandidate } from './mediaCall';

/** Addresses on UDP are known at once; those on TCP take a tenth of a second, and seldom matter. */
const QUIET_MS = 15;
const LONGEST_MS = 500;

/** Settles when the first candidates are in the local description; hands on those that come after. */
export function gatherFirst(
  connection: RTCPeerConnection,
  onLate: (candidate: LateCandidate) => void,
): Promise<void> {
  return new Promise((resolve) => {
    let settled = false;
    let quiet: NodeJS.Timeout | undefined;
    const settle = () => {
      settled = true;
      clearTimeout(quiet);
      clearTimeout(longest);
      resolve();
    };
    const longest = setTimeout(settle, LONGEST_MS);
    connection.onicecandidate = ({ candidate }) => {
      if (settled && candidate) onLate(readCandidate(candidate));
      if (settled) return;
      clearTimeout(quiet);
      if (candidate) quiet = setTimeout(settle, QUIET_MS);
      else settle();
    };
    // A renegotiation without new addresses gathers nothing.
    if (connection.iceGatheringState === 'complete') quiet = setTimeout(settle, QUIET_MS);
  });
}

const readCandidate = ({ candidate, sdpMid }: RTCIceCandidate): LateCandidate => ({
  candidate,
  mid: sdpMid ?? '0',
  ufrag: / ufrag (\S+)/.exec(candidate)?.[1] ?? '',
});
