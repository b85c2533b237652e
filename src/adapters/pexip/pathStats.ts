import { medianOf } from '../../domain/line/roundTrip';
import type { Flow, MediaPath } from '../../domain/mediaPath';

/** The fields that we read; not all browsers fill all of them. */
interface Stats {
  readonly id: string;
  readonly type: string;
  readonly kind?: string;
  readonly timestamp?: number;
  readonly remoteId?: string;
  readonly packetsSent?: number;
  readonly retransmittedPacketsSent?: number;
  readonly packetsReceived?: number;
  readonly retransmittedPacketsReceived?: number;
  readonly packetsLost?: number;
  /** Since the report before. */
  readonly fractionLost?: number;
  readonly jitter?: number;
  readonly selectedCandidatePairId?: string;
  readonly selected?: boolean;
  readonly localCandidateId?: string;
  readonly currentRoundTripTime?: number;
  readonly availableOutgoingBitrate?: number;
  readonly candidateType?: string;
  readonly protocol?: string;
  readonly relayProtocol?: string;
  readonly networkType?: string;
}
/** One look at a connection: what `getStats` gives. */
export type StatsReport = Iterable<readonly [string, object]>;

export interface PathStats {
  add(report: StatsReport): void;
  /** All that was counted so far, and what the pair in use says now. */
  counts(): {
    readonly sent: Flow;
    readonly received: Flow;
    readonly roundTripMs: number | null;
    readonly uplinkKbps: number | null;
  };
  /** Null while nothing has come through. */
  path(seconds: number): MediaPath | null;
}

const inMs = (seconds: number | undefined) => (seconds === undefined ? null : seconds * 1000);
const inKbps = (bps: number | undefined) => (bps === undefined ? null : Math.round(bps / 1000));
const sum = (counts: Iterable<number>) => [...counts].reduce((all, one) => all + one, 0);

/** What the other end has reported of one stream that we send, so far. */
interface Reported extends Flow {
  readonly at: number;
  readonly sent: number;
}
const nothingReported: Reported = { packets: 0, lost: 0, jitterMs: null, at: 0, sent: 0 };

/** A report has one byte for this: 255 times the share, cut off. */
const shareIn = (fractionLost: number) => (Math.floor(fractionLost * 256) + 0.5) / 255;

/**
 * Among how many packets those were lost that are new in this report. Chromium's own count of what it sent holds
 * padding too, by which it probes the line, and which no report speaks of: the share lost knows better.
 */
function packetsBehind(remote: Stats, lost: number, sent: number): number {
  if (lost <= 0 || remote.fractionLost === undefined) return sent;
  return Math.min(sent, lost / shareIn(remote.fractionLost));
}

/** Gathers what the browser counts about a call. Only counts and kinds are read: no address leaves this file. */
export function createPathStats(): PathStats {
  const reported = new Map<string, Reported>();
  const roundTripsMs: number[] = [];
  let last = new Map<string, Stats>();

  const all = (type: string) => [...last.values()].filter((stats) => stats.type === type);
  const selectedPair = (): Stats | undefined => {
    const chosen = all('transport').find(({ selectedCandidatePairId }) => selectedCandidatePairId);
    // Firefox has no transport, and marks the pair itself.
    return chosen
      ? last.get(chosen.selectedCandidatePairId ?? '')
      : all('candidate-pair').find(({ selected }) => selected);
  };

  function addReported(stream: Stats): void {
    const remote = last.get(stream.remoteId ?? '');
    if (!remote || remote.packetsLost === undefined) return;
    const before = reported.get(stream.id) ?? nothingReported;
    const at = remote.timestamp ?? 0;
    if (before.at === at) return;
    const { packetsLost: lost } = remote;
    // What is sent again travels as a stream of its own, which no report speaks of.
    const sent = (stream.packetsSent ?? 0) - (stream.retransmittedPacketsSent ?? 0);
    const packets = packetsBehind(remote, lost - before.lost, sent - before.sent);
    reported.set(stream.id, {
      packets:
        remote.packetsReceived === undefined
          ? before.packets + Math.round(packets)
          : remote.packetsReceived + lost,
      lost,
      jitterMs: stream.kind === 'audio' ? inMs(remote.jitter) : null,
      at,
      sent,
    });
  }

  const sentFlow = (): Flow => {
    const flows = [...reported.values()];
    return {
      packets: sum(flows.map(({ packets }) => packets)),
      lost: sum(flows.map(({ lost }) => lost)),
      jitterMs: flows.find(({ jitterMs }) => jitterMs !== null)?.jitterMs ?? null,
    };
  };
  const receivedFlow = (): Flow => {
    const streams = all('inbound-rtp');
    const lost = sum(streams.map(({ packetsLost = 0 }) => packetsLost));
    return {
      packets:
        lost +
        sum(
          streams.map(
            ({ packetsReceived = 0, retransmittedPacketsReceived: again = 0 }) => packetsReceived - again,
          ),
        ),
      lost,
      jitterMs: inMs(
        streams.find(({ kind, packetsReceived = 0 }) => kind === 'audio' && packetsReceived > 0)?.jitter,
      ),
    };
  };

  return {
    add(report) {
      last = new Map(report as Iterable<[string, Stats]>);
      all('outbound-rtp').forEach(addReported);
      const seconds = selectedPair()?.currentRoundTripTime;
      if (seconds !== undefined) roundTripsMs.push(seconds * 1000);
    },
    counts() {
      const pair = selectedPair();
      return {
        sent: sentFlow(),
        received: receivedFlow(),
        roundTripMs: inMs(pair?.currentRoundTripTime),
        uplinkKbps: inKbps(pair?.availableOutgoingBitrate),
      };
    },
    path(seconds) {
      const pair = selectedPair();
      const local = last.get(pair?.localCandidateId ?? '');
      const received = receivedFlow();
      if (!pair || !local || received.packets === 0) return null;
      const isRelay = local.candidateType === 'relay';
      const over = isRelay ? local.relayProtocol : local.protocol;
      return {
        by: isRelay ? 'relay' : 'direct',
        over: over === 'tcp' || over === 'tls' ? over : 'udp',
        vpn: local.networkType === 'vpn',
        seconds,
        roundTripMs: roundTripsMs.length === 0 ? null : medianOf(roundTripsMs),
        sent: sentFlow(),
        received,
        uplinkKbps: inKbps(pair.availableOutgoingBitrate),
      };
    },
  };
}
