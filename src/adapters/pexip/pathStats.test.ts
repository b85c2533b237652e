import { describe, expect, it } from 'vitest';
import { createPathStats } from './pathStats';

const transport = { id: 'T', type: 'transport', selectedCandidatePairId: 'P' };
const pair = {
  id: 'P',
  type: 'candidate-pair',
  localCandidateId: 'L',
  currentRoundTripTime: 0.04,
  availableOutgoingBitrate: 2_500_000,
};
const local = {
  id: 'L',
  type: 'local-candidate',
  candidateType: 'host',
  protocol: 'udp',
  address: '192.0.2.7',
};
const inbound = {
  id: 'I',
  type: 'inbound-rtp',
  kind: 'audio',
  packetsReceived: 240,
  packetsLost: 10,
  jitter: 0.012,
};
const outbound = { id: 'O', type: 'outbound-rtp', kind: 'video', remoteId: 'R', packetsSent: 500 };
const remote = { id: 'R', type: 'remote-inbound-rtp', timestamp: 1, packetsLost: 0, fractionLost: 0 };

type Stats = { readonly id: string } & Readonly<Record<string, unknown>>;
const reportOf = (...stats: readonly Stats[]) => new Map(stats.map((one) => [one.id, one] as const));
const connected = [transport, pair, local, inbound];
const pathOf = (...reports: readonly (readonly Stats[])[]) => {
  const stats = createPathStats();
  for (const report of reports) stats.add(reportOf(...report));
  return stats.path(4);
};

describe('what carries the call', () => {
  it('straight by UDP', () =>
    expect(pathOf(connected)).toMatchObject({ by: 'direct', over: 'udp', vpn: false }));

  it('straight by TCP', () =>
    expect(pathOf([transport, pair, { ...local, protocol: 'tcp' }, inbound])).toMatchObject({ over: 'tcp' }));

  it('a relay that is reached by TLS, and goes on by UDP from there', () => {
    const relay = { ...local, candidateType: 'relay', relayProtocol: 'tls' };
    expect(pathOf([transport, pair, relay, inbound])).toMatchObject({ by: 'relay', over: 'tls' });
  });

  it('a VPN, where the browser names its adapter', () =>
    expect(pathOf([transport, pair, { ...local, networkType: 'vpn' }, inbound])).toMatchObject({
      vpn: true,
    }));

  it('is told by Firefox on the pair itself', () =>
    expect(pathOf([{ ...pair, selected: true }, local, inbound])).toMatchObject({
      by: 'direct',
      over: 'udp',
    }));

  it('is never told with an address', () =>
    expect(JSON.stringify(pathOf(connected))).not.toContain('192.0.2.7'));

  it('is nothing where no packet came', () =>
    expect(pathOf([transport, pair, local, { ...inbound, packetsReceived: 0, packetsLost: 0 }])).toBeNull());
});

describe('what is lost', () => {
  it('on the way here, among all that should have come; what came again is not counted twice', () => {
    const again = { ...inbound, packetsReceived: 245, retransmittedPacketsReceived: 5 };
    expect(pathOf([transport, pair, local, again])?.received).toEqual({
      packets: 250,
      lost: 10,
      jitterMs: 12,
    });
  });

  it('on the way there, by the reports of the other end, which know nothing of padding', () => {
    const sends = (packetsSent: number) => ({ ...outbound, packetsSent, retransmittedPacketsSent: 0 });
    const says = (timestamp: number, packetsLost: number, fractionLost: number) => ({
      ...remote,
      timestamp,
      packetsLost,
      fractionLost,
    });
    const path = pathOf(
      [...connected, sends(100), says(1, 0, 0)],
      // 5 of 100 lost, and as many again of padding: 12 of 255 says the report.
      [...connected, sends(300), says(2, 5, 12 / 256)],
      [...connected, sends(340), says(2, 5, 12 / 256)],
    );
    expect(path?.sent).toEqual({ packets: 202, lost: 5, jitterMs: null });
  });

  it('is taken from the other end’s own count where it gives one, as in Firefox', () => {
    const counted = { ...remote, packetsLost: 4, packetsReceived: 396 };
    expect(pathOf([...connected, outbound, counted])?.sent).toEqual({
      packets: 400,
      lost: 4,
      jitterMs: null,
    });
  });

  it('is unknown before the first report', () =>
    expect(pathOf([...connected, outbound])?.sent).toEqual({ packets: 0, lost: 0, jitterMs: null }));
});
