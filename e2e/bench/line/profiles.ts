import { guidanceLimits } from '../../../src/domain/line/limits';
import type { LineSettings } from '../../lab/link/shape';
import type { Metric } from './answer';

export interface Profile {
  readonly downMbps: number;
  readonly upMbps: number;
  readonly roundTripMs: number;
  /** The same both ways. */
  readonly lossPercent?: number;
  readonly burstLength?: number;
  readonly jitterMs?: number;
  readonly bucketKB?: number;
  /** How long a full queue takes to drain, instead of a modem's usual quarter of a second. */
  readonly queueSeconds?: number;
}

const line = (
  downMbps: number,
  upMbps: number,
  roundTripMs: number,
  more: Omit<Profile, 'downMbps' | 'upMbps' | 'roundTripMs'> = {},
): Profile => ({ downMbps, upMbps, roundTripMs, ...more });

export const profiles: readonly Profile[] = [
  line(0.5, 0.5, 60),
  line(0.9, 0.9, 60),
  line(1, 1, 30),
  line(1.06, 1.06, 30),
  line(1.1, 1.1, 60),
  line(1.2, 1.2, 30),
  line(1.3, 1.3, 30),
  line(1.5, 1, 60),
  line(0.8, 5, 40),
  line(10, 0.8, 40),
  line(2, 0.6, 110),
  line(5, 1.2, 95),
  line(10, 2, 10),
  line(10, 2, 60),
  line(10, 2, 85),
  line(10, 2, 115),
  line(10, 2, 300),
  line(50, 10, 20),
  line(100, 40, 10),
  line(10, 2, 60, { lossPercent: 1 }),
  line(10, 2, 60, { lossPercent: 3 }),
  line(20, 5, 60, { lossPercent: 1, burstLength: 5 }),
  line(10, 2, 300, { lossPercent: 1 }),
  line(1.1, 1.1, 60, { lossPercent: 1 }),
  line(0.8, 0.8, 30, { bucketKB: 50 }),
  line(0.8, 0.8, 30, { bucketKB: 100 }),
  line(5, 2, 40, { jitterMs: 10 }),
  line(3, 1.5, 60, { queueSeconds: 2 }),
];

/** What a machine that builds can take: a clear pass, a clear fail, a long line and a lossy one. */
export const quickProfiles: readonly Profile[] = [
  line(10, 2, 60),
  line(0.5, 0.5, 60),
  line(10, 2, 300),
  line(10, 2, 60, { lossPercent: 1 }),
];

export const nameOf = (profile: Profile): string =>
  [
    `${profile.downMbps}/${profile.upMbps} Mbps, ${profile.roundTripMs} ms`,
    ...(profile.lossPercent ? [`${profile.lossPercent} % loss`] : []),
    ...(profile.burstLength ? [`in bursts of ${profile.burstLength}`] : []),
    ...(profile.jitterMs ? [`jitter ±${profile.jitterMs} ms each way`] : []),
    ...(profile.bucketKB ? [`bucket ${profile.bucketKB} kB`] : []),
    ...(profile.queueSeconds ? [`queue ${profile.queueSeconds} s`] : []),
  ].join(', ');

export function settingsOf(profile: Profile): LineSettings {
  const { roundTripMs, lossPercent = 0, burstLength = 1, jitterMs = 0, bucketKB = 0, queueSeconds } = profile;
  const shape = (mbps: number) => ({
    kbps: mbps * 1000,
    delayMs: roundTripMs / 2,
    jitterMs,
    lossPpm: lossPercent * 10_000,
    burstLength,
    bucketBytes: bucketKB * 1000,
    ...(queueSeconds ? { queueBytes: (mbps * 1e6 * queueSeconds) / 8 } : {}),
  });
  return { down: shape(profile.downMbps), up: shape(profile.upMbps) };
}

const MBPS_OF_PAYLOAD = 1448 / 1500;

/** What the line carries of TCP's payload, and the sum of its delays. */
export const truthOf = (profile: Profile): Readonly<Record<Metric, number>> => ({
  download: profile.downMbps * MBPS_OF_PAYLOAD,
  upload: profile.upMbps * MBPS_OF_PAYLOAD,
  roundTrip: profile.roundTripMs,
});

export const marks: Readonly<Record<Metric, number>> = {
  download: guidanceLimits.downloadMbps,
  upload: guidanceLimits.uploadMbps,
  roundTrip: guidanceLimits.delayMs,
};
