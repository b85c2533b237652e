/** What left one end of a call, and how it fared until the other. */
export interface Flow {
  /** As far as the other end has reported: the packets that `lost` are counted among. */
  readonly packets: number;
  readonly lost: number;
  /** Null where that end has told none: of sound only, as a picture comes in bursts by nature. */
  readonly jitterMs: number | null;
}

/** How picture and sound travelled. Kinds of addresses, never an address. */
export interface MediaPath {
  /** Straight to the node, or by a relay. */
  readonly by: 'direct' | 'relay';
  /** What carries it out of this network: to the node, or to the relay. */
  readonly over: 'udp' | 'tcp' | 'tls';
  /** Through a network adapter of a VPN, as far as the browser tells. */
  readonly vpn: boolean;
  readonly seconds: number;
  readonly roundTripMs: number | null;
  readonly sent: Flow;
  readonly received: Flow;
  /** The browser's own estimate of what it could send; null before it has one. */
  readonly uplinkKbps: number | null;
}

export type Quality = 'good' | 'fair' | 'poor' | 'bad';

/** Our own bands: below 1 % nobody notices, from 3 % pictures freeze, from 10 % speech breaks up. */
const LOSS_BANDS = { good: 0.01, fair: 0.03, poor: 0.1 };
/** Our own: beyond this, players hold sound back longer than people can talk with. */
export const JITTER_LIMIT_MS = 30;
/** With fewer, one lost packet would be more than half a per cent. */
export const FEWEST_PACKETS = 200;

export const lossShare = ({ packets, lost }: Flow) => (packets === 0 ? 0 : Math.max(0, lost) / packets);

/** Null where too little travelled to tell. */
export function lossQuality(flow: Flow): Quality | null {
  if (flow.packets < FEWEST_PACKETS) return null;
  const share = lossShare(flow);
  if (share < LOSS_BANDS.good) return 'good';
  if (share < LOSS_BANDS.fair) return 'fair';
  return share < LOSS_BANDS.poor ? 'poor' : 'bad';
}

export const hasHighJitter = ({ jitterMs }: Flow) => jitterMs !== null && jitterMs > JITTER_LIMIT_MS;
