import type { CheckId, Fact } from '../../src/checks/registry';
import type { FaultId } from '../../src/domain/faults';
import { buildReport } from '../../src/report/build';
import type { Report } from '../../src/report/report';
import type { VisitEvent } from '../../src/visit/events';

/** A visit to the check page, in which one check sees these. */
function visitThatSees(check: CheckId, ...facts: readonly Fact[]): Report {
  const seen = facts.map((fact, index): VisitEvent => ({
    at: 800 + 500 * index,
    type: 'check-saw',
    check,
    fact,
  }));
  return buildReport([
    { at: 0, type: 'page-opened', limits: { downloadMbps: 1, uploadMbps: 1, delayMs: 100 } },
    { at: 10, type: 'went', to: 'check' },
    { at: 300, type: 'check-started', check },
    ...seen,
  ]);
}

const flow = { packets: 420, lost: 1, jitterMs: 4 };
const path = {
  saw: 'rehearsal',
  by: 'direct',
  over: 'udp',
  vpn: false,
  seconds: 5,
  roundTripMs: 96,
  sent: flow,
  received: flow,
  uplinkKbps: 1100,
} as const;

const visitThatRehearses = (last: Fact): Report =>
  visitThatSees(
    'room',
    { saw: 'trying', part: 'node' },
    { saw: 'reach', is: 'answers', afterMs: 41 },
    { saw: 'trying', part: 'media' },
    last,
  );

const rate = {
  saw: 'rate',
  mbps: 1.48,
  lowMbps: 1.42,
  highMbps: 1.55,
  latelyMbps: 1.49,
  bestMbps: 1.52,
  atLeast: true,
  paceMbps: 1.5,
  seconds: 4,
  kB: 700,
} as const;
type Rate = Partial<Record<keyof typeof rate, number | boolean>>;
const tooSlow = { mbps: 0.56, lowMbps: 0.53, highMbps: 0.6, latelyMbps: 0.55, bestMbps: 0.6, atLeast: false };
const begun = { saw: 'begun', allowanceKB: 1600, savesData: false } as const;

interface Measured {
  readonly upload?: Rate;
  readonly download?: Rate;
  readonly ms?: number;
  readonly loadedMs?: number;
}

const visitThatMeasures = ({ upload, download, ms = 24, loadedMs = 60 }: Measured): Report =>
  visitThatSees(
    'line',
    begun,
    {
      saw: 'round-trip',
      ms,
      lowMs: ms - 3,
      highMs: ms + 4,
      fastestMs: ms - 5,
      slowestTenthMs: ms + 15,
      jitterMs: 4,
      samples: 20,
      kB: 11,
    },
    { ...rate, ...download, direction: 'download' } as Fact,
    { saw: 'loaded-delay', direction: 'download', ms: loadedMs, idleMs: ms, samples: 20 },
    { ...rate, ...upload, direction: 'upload' } as Fact,
    { saw: 'used', kB: 1450, seconds: 11, savesData: false },
  );

type Signal = Extract<VisitEvent, { type: 'conference-said' }>['signal'];
const inside: readonly Signal[] = [
  { saw: 'room', started: true, locked: false },
  { saw: 'place', waiting: false },
  { saw: 'server-mute', byUs: true, byPrison: false },
  { saw: 'media', is: 'flowing' },
];

/** A visit to a room that says these. */
function visitThatHears(...signals: readonly Signal[]): Report {
  const meeting = { address: 'hmcts1001@meet.video.justice.gov.uk', startsAt: null, prison: null };
  return buildReport([
    {
      at: 0,
      type: 'invitation-read',
      reading: { is: 'meeting', meeting, offered: { name: null, pin: null }, warnings: [] },
    },
    { at: 3000, type: 'went', to: 'rules' },
    { at: 30_000, type: 'rules-accepted' },
    { at: 40_000, type: 'name-given', name: 'Vera Jones' },
    { at: 45_000, type: 'join-pressed' },
    ...signals.map((signal, index): VisitEvent => ({
      at: 46_000 + 2000 * index,
      type: 'conference-said',
      signal,
    })),
  ]);
}

/**
 * Visits that no row can provoke, or none has yet, written from what browsers report. The checks judge them as any
 * other, and a test holds each to its code.
 */
export const builtReports: { readonly [Fault in FaultId]?: Report } = {
  // A line of the lab that keeps its packets in order gives about 30 ms of jitter and no more.
  'path-jitter-high': visitThatRehearses({ ...path, sent: { ...flow, jitterMs: 48 } }),
  'line-upload-slow': visitThatMeasures({ upload: tooSlow }),
  'line-delay-high': visitThatMeasures({ ms: 184 }),
  'line-delay-when-busy': visitThatMeasures({ loadedMs: 640 }),
  'media-blocked': visitThatHears({ saw: 'ended', reason: { text: 'Ice failure', code: '#pex195' } }),
  'mute-heard': visitThatHears(...inside, { saw: 'mute-disagreed', how: 'heard' }),
  'connection-unanswered': visitThatHears(...inside, {
    saw: 'connection',
    is: 'interrupted',
    reach: 'silent',
  }),
};
