import { binRates, type Arrival } from '../domain/line/bins';
import { inFlightFor, MOST_IN_FLIGHT, planFlow } from '../domain/line/flowPlan';
import { guidanceLimits, type Direction, type LineLimits, type Standing } from '../domain/line/limits';
import { estimateRate, rateIsClear, standingOfRate, type RateEstimate } from '../domain/line/rate';
import {
  estimateRoundTrip,
  roundTripIsClear,
  standingOfRoundTrip,
  MOST_PINGS,
  type RoundTripEstimate,
} from '../domain/line/roundTrip';
import type { VisitFault } from '../domain/faults';
import type { LinePing, LinePort, LineRefusal } from '../ports';
import { defineCheck } from './check';

export type LinePart = 'round-trip' | Direction;

export type LineFact =
  /** Null: just begun. */
  | { readonly saw: 'progress'; readonly measuring: LinePart; readonly mbps: number | null }
  | ({ readonly saw: 'round-trip'; readonly kB: number } & RoundTripEstimate)
  | ({
      readonly saw: 'rate';
      readonly direction: Direction;
      readonly seconds: number;
      readonly kB: number;
    } & RateEstimate)
  | { readonly saw: 'refusal'; readonly why: LineRefusal; readonly measuring: LinePart };

type RoundTripFact = Extract<LineFact, { saw: 'round-trip' }>;
type RateFact = Extract<LineFact, { saw: 'rate' }>;
type RefusalFact = Extract<LineFact, { saw: 'refusal' }>;

const PROGRESS_MS = 500;
/** Pings that go missing or cost a new connection are not counted, but not endlessly. */
const MOST_TRIES = MOST_PINGS + 6;
const PING_PHASE_MS = 6000;
/** The queue that a full line left behind must drain before the next measurement (4.4). */
const DRAIN_MS = 2500;
const FAILURES_TO_REFUSE = 3;

const tenthsOfSecond = (ms: number) => Math.round(ms / 100) / 10;
const kBOf = (bytes: number) => Math.round(bytes / 1000);

async function measureRoundTrip(
  line: LinePort,
  limitMs: number,
  signal: AbortSignal,
): Promise<RoundTripFact | RefusalFact> {
  const refusal = (why: LineRefusal) => ({ saw: 'refusal', why, measuring: 'round-trip' }) as const;
  // Alone, so that an endpoint that is not there is asked once.
  const first = await line.ping('short', signal);
  if (!first.ok) return refusal(first.failure);
  // Opens as many connections as the flows and the pings will use, so that none of them waits for one.
  const warm = await Promise.all(Array.from({ length: MOST_IN_FLIGHT }, () => line.ping('short', signal)));
  let bytes = first.value.bytes;
  for (const ping of warm) if (ping.ok) bytes += ping.value.bytes;

  const pings: LinePing[] = [];
  let spentMs = 0;
  let failures = 0;
  for (let tries = 0; tries < MOST_TRIES && spentMs < PING_PHASE_MS && !signal.aborted; tries += 1) {
    const ping = await line.ping(tries % 2 === 0 ? 'short' : 'long', signal);
    if (!ping.ok) {
      failures += 1;
      if (failures >= FAILURES_TO_REFUSE) return refusal(ping.failure);
      continue;
    }
    spentMs += ping.value.ms;
    bytes += ping.value.bytes;
    if (!ping.value.fresh) pings.push(ping.value);
    if (pings.length > 0 && roundTripIsClear(estimateRoundTrip(pings), limitMs)) break;
  }
  if (pings.length === 0) return refusal('timed-out');
  return { saw: 'round-trip', kB: kBOf(bytes), ...estimateRoundTrip(pings) };
}

async function* measureRate(
  line: LinePort,
  direction: Direction,
  limitMbps: number,
  roundTripMs: number,
  signal: AbortSignal,
): AsyncGenerator<LineFact, RateFact | RefusalFact> {
  const plan = planFlow(limitMbps, roundTripMs);
  const arrivals: Arrival[] = [];
  let bins: number[] = [];
  let traffic = { arrivedBytes: 0, askedBytes: 0, elapsedMs: 0 };
  let toldMs = 0;
  for await (const report of line.flow(direction, plan, () => inFlightFor(plan, bins), signal)) {
    if (!report.ok) return { saw: 'refusal', why: report.failure, measuring: direction };
    const { askedBytes, elapsedMs, knownUntilMs } = report.value;
    arrivals.push(...report.value.arrivals);
    traffic = {
      arrivedBytes: report.value.arrivals.reduce((sum, { bytes }) => sum + bytes, traffic.arrivedBytes),
      askedBytes,
      elapsedMs,
    };
    const known = binRates(arrivals, plan, knownUntilMs);
    if (known.length <= bins.length) continue;
    bins = known;
    const rate = estimateRate(bins, plan.paceMbps, traffic);
    if (rateIsClear(bins, rate, limitMbps)) break;
    if (elapsedMs - toldMs < PROGRESS_MS) continue;
    toldMs = elapsedMs;
    yield { saw: 'progress', measuring: direction, mbps: rate.mbps };
  }
  const seconds = tenthsOfSecond(traffic.elapsedMs);
  const rate = estimateRate(bins, plan.paceMbps, traffic);
  return { saw: 'rate', direction, seconds, kB: kBOf(traffic.askedBytes), ...rate };
}

async function drain(line: LinePort, roundTripMs: number, signal: AbortSignal): Promise<void> {
  for (let spentMs = 0; spentMs < DRAIN_MS && !signal.aborted;) {
    const ping = await line.ping('short', signal);
    if (!ping.ok || ping.value.ms < 1.25 * roundTripMs + 5) return;
    spentMs += ping.value.ms;
  }
}

interface Finding {
  readonly fact: RoundTripFact | RateFact;
  readonly standing: Standing;
  readonly fault: VisitFault;
}

const findingOfRate = (fact: RateFact, limitMbps: number): Finding => ({
  fact,
  standing: standingOfRate(fact, limitMbps),
  fault: fact.direction === 'upload' ? 'line-upload-slow' : 'line-download-slow',
});

const findingOfRoundTrip = (fact: RoundTripFact, limitMs: number): Finding => ({
  fact,
  standing: standingOfRoundTrip(fact, limitMs),
  fault: 'line-delay-high',
});

/** Whether the line is fast enough both ways and its delay short enough, and for as little data as can tell. */
export const lineCheck = (limits: LineLimits) =>
  defineCheck<'line', LineFact>({
    id: 'line',

    async *run({ line }, signal) {
      yield { saw: 'progress', measuring: 'round-trip', mbps: null };
      const roundTrip = await measureRoundTrip(line, limits.delayMs, signal);
      if (signal.aborted) return;
      yield roundTrip;
      if (roundTrip.saw === 'refusal') return;

      for (const direction of ['download', 'upload'] as const) {
        const limitMbps = direction === 'download' ? limits.downloadMbps : limits.uploadMbps;
        yield { saw: 'progress', measuring: direction, mbps: null };
        const rate = yield* measureRate(line, direction, limitMbps, roundTrip.ms, signal);
        if (signal.aborted) return;
        yield rate;
        if (rate.saw === 'refusal') return;
        if (direction === 'download' && standingOfRate(rate, limitMbps) !== 'passes') {
          await drain(line, roundTrip.ms, signal);
        }
      }
    },

    judge(facts) {
      const roundTrip = facts.find((fact) => fact.saw === 'round-trip');
      const rateOf = (direction: Direction) =>
        facts.find((fact): fact is RateFact => fact.saw === 'rate' && fact.direction === direction);
      const upload = rateOf('upload');
      const download = rateOf('download');
      const refusal = facts.find((fact) => fact.saw === 'refusal');
      // The worst first: without upload the prison neither sees nor hears; a long delay only makes it hard.
      const findings = [
        ...(upload ? [findingOfRate(upload, limits.uploadMbps)] : []),
        ...(download ? [findingOfRate(download, limits.downloadMbps)] : []),
        ...(roundTrip ? [findingOfRoundTrip(roundTrip, limits.delayMs)] : []),
      ];
      if (refusal?.why === 'offline') return { is: 'faulty', fault: 'line-offline', evidence: [refusal] };
      if (!refusal && findings.length < 3) return { is: 'undecided' };

      const failing = findings.filter(({ standing }) => standing === 'fails');
      const evidence = failing.map(({ fact }) => fact);
      const [worst] = failing;
      // What was measured before the endpoint went away still holds.
      if (worst) return { is: 'faulty', fault: worst.fault, evidence };
      if (refusal) return { is: 'unclear', fault: 'line-not-measured', evidence: [refusal] };

      const unsure = findings.filter(({ standing }) => standing === 'borderline').map(({ fact }) => fact);
      if (unsure.length > 0) return { is: 'faulty', fault: 'line-borderline', evidence: unsure };
      return { is: 'ready', evidence: findings.map(({ fact }) => fact) };
    },
  });

/** By Ofcom's limits. A deployment with its own uses `lineCheck(config.thresholds)`. */
export const line = lineCheck(guidanceLimits);
