import { LEAST_LOADED_PINGS, isEmptyLine } from '../domain/line/loadedDelay';
import { binRates, type Arrival } from '../domain/line/bins';
import { inFlightFor, MOST_IN_FLIGHT, planFlow, type Left } from '../domain/line/flowPlan';
import type { Direction } from '../domain/line/limits';
import { estimateRate, rateIsClear, standingOfRate } from '../domain/line/rate';
import {
  estimateRoundTrip,
  medianOf,
  roundTripIsClear,
  MOST_PINGS,
  type KnownRates,
} from '../domain/line/roundTrip';
import type { Clock, LinePing, LinePort, LineRefusal } from '../ports';
import type { LineBudget } from './lineBudget';
import type { LineFact, LinePart, RateFact, RefusalFact, RoundTripFact } from './lineFacts';
import { pingUnderLoad } from './lineUnderLoad';

const PROGRESS_MS = 500;
/** Pings that go missing or cost a new connection are not counted, but not endlessly. */
const MOST_TRIES = MOST_PINGS + 6;
const PING_PHASE_MS = 6000;
/** The queue that a full line left behind must drain before the next measurement (4.4). */
const DRAIN_MS = 2000;
const FAILURES_TO_REFUSE = 3;
/** Less than this says nothing of a line. */
const LEAST_FLOW_MS = 1000;
/** For what is under way when a flow ends, and for the pings beside it. */
const SPARE: Left = { ms: 300, bytes: 30_000 };

/** What measuring needs beside its own numbers. */
export interface LineTools {
  readonly line: LinePort;
  readonly clock: Clock;
  readonly budget: LineBudget;
  /** Aborts when this try is over, for whatever reason. */
  readonly ended: AbortSignal;
}

export interface RoundTripMeasured {
  readonly saw: 'pings';
  readonly pings: readonly LinePing[];
  readonly kB: number;
}

const tenthsOfSecond = (ms: number) => Math.round(ms / 100) / 10;
const kBOf = (bytes: number) => Math.round(bytes / 1000);
const refusal = (measuring: LinePart, why: LineRefusal): RefusalFact => ({ saw: 'refusal', why, measuring });

export async function measureRoundTrip(
  { line, budget, ended }: LineTools,
  limitMs: number,
): Promise<RoundTripMeasured | RefusalFact> {
  let bytes = 0;
  const ping = async (length: 'short' | 'long') => {
    const answer = await line.ping(length, ended);
    if (answer.ok) bytes += answer.value.bytes;
    if (answer.ok) budget.spend(answer.value.bytes);
    return answer;
  };
  // Opens as many connections as the flows and the pings will use, so that none of them waits for one.
  const opening = await Promise.all(Array.from({ length: MOST_IN_FLIGHT + 1 }, () => ping('short')));
  const [closed] = opening.filter((answer) => !answer.ok);
  if (closed && opening.every((answer) => !answer.ok))
    return refusal('round-trip', ended.aborted ? 'timed-out' : closed.failure);

  const pings: LinePing[] = [];
  let spentMs = 0;
  let failures = 0;
  for (let tries = 0; tries < MOST_TRIES && spentMs < PING_PHASE_MS && !ended.aborted; tries += 1) {
    const answer = await ping(tries % 2 === 0 ? 'short' : 'long');
    if (!answer.ok) {
      failures += 1;
      if (failures >= FAILURES_TO_REFUSE) return refusal('round-trip', answer.failure);
      continue;
    }
    spentMs += answer.value.ms;
    if (!answer.value.fresh) pings.push(answer.value);
    if (pings.length > 0 && roundTripIsClear(estimateRoundTrip(pings), limitMs)) break;
  }
  if (pings.length === 0) return refusal('round-trip', 'timed-out');
  return { saw: 'pings', pings, kB: kBOf(bytes) };
}

/** The delay that the pings show, better known once the rates are. */
export const roundTripOf = ({ pings, kB }: RoundTripMeasured, rates: KnownRates | null): RoundTripFact => ({
  saw: 'round-trip',
  kB,
  ...estimateRoundTrip(pings, rates),
});

/** The download leaves half of what is left to the upload. */
export function shareOf(budget: LineBudget, direction: Direction): Left {
  const flowsToCome = direction === 'download' ? 2 : 1;
  return {
    ms: budget.leftMs() / flowsToCome - SPARE.ms,
    bytes: budget.leftBytes() / flowsToCome - SPARE.bytes,
  };
}

export async function* measureRate(
  tools: LineTools,
  direction: Direction,
  limitMbps: number,
  idleMs: number,
): AsyncGenerator<LineFact, RateFact | RefusalFact> {
  const { line, budget, ended } = tools;
  const plan = planFlow(limitMbps, idleMs, budget.spending, shareOf(budget, direction));
  if (plan.capMs < LEAST_FLOW_MS || plan.mostBytes < plan.requestBytes)
    return refusal(direction, 'timed-out');
  const arrivals: Arrival[] = [];
  let bins: number[] = [];
  let traffic = { arrivedBytes: 0, askedBytes: 0, elapsedMs: 0 };
  let usedBytes = 0;
  let completed = 0;
  let toldMs = 0;
  const underLoad = pingUnderLoad(tools);
  const flow = line.flow(direction, plan, () => inFlightFor(plan, bins), ended);
  for await (const report of flow) {
    if (!report.ok) {
      await underLoad.stop();
      budget.spend(usedBytes);
      return refusal(direction, report.failure);
    }
    const { elapsedMs, knownUntilMs, askedBytes } = report.value;
    ({ usedBytes, completed } = report.value);
    arrivals.push(...report.value.arrivals);
    const arrivedBytes = report.value.arrivals.reduce((sum, { bytes }) => sum + bytes, traffic.arrivedBytes);
    traffic = { arrivedBytes, askedBytes, elapsedMs };
    const known = binRates(arrivals, plan, knownUntilMs);
    if (known.length <= bins.length) continue;
    const besideMbps = (underLoad.carriedBytes(direction) * 8) / 1000 / Math.max(1, elapsedMs);
    bins = known.map((mbps) => mbps + besideMbps);
    const rate = estimateRate(bins, plan.paceMbps, traffic);
    if (rateIsClear(bins, rate, limitMbps)) break;
    if (elapsedMs - toldMs < PROGRESS_MS) continue;
    toldMs = elapsedMs;
    yield { saw: 'progress', measuring: direction, mbps: rate.mbps };
  }
  budget.spend(usedBytes);
  const loaded = await underLoad.stop();
  const ms = Math.round(medianOf(loaded));
  if (loaded.length > 0 && completed === 0 && isEmptyLine(ms, idleMs)) {
    return refusal(direction, 'slow-endpoint');
  }
  if (loaded.length >= LEAST_LOADED_PINGS) {
    yield { saw: 'loaded-delay', direction, ms, idleMs, samples: loaded.length };
  }
  const rate = estimateRate(bins, plan.paceMbps, traffic);
  const seconds = tenthsOfSecond(traffic.elapsedMs);
  // We stop as soon as it is enough: how much faster the line is, we did not look for.
  const atLeast = rate.atLeast || standingOfRate(rate, limitMbps) === 'passes';
  return { saw: 'rate', direction, seconds, kB: kBOf(usedBytes), ...rate, atLeast };
}

export async function drain({ line, budget, ended }: LineTools, roundTripMs: number): Promise<void> {
  for (let spentMs = 0; spentMs < DRAIN_MS && !ended.aborted;) {
    const ping = await line.ping('short', ended);
    if (!ping.ok) return;
    budget.spend(ping.value.bytes);
    if (ping.value.ms < 1.25 * roundTripMs + 5) return;
    spentMs += ping.value.ms;
  }
}
