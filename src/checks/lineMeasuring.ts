import { binRates, type Arrival } from '../domain/line/bins';
import { inFlightFor, MOST_IN_FLIGHT, planFlow } from '../domain/line/flowPlan';
import type { Direction } from '../domain/line/limits';
import { estimateRate, rateIsClear } from '../domain/line/rate';
import { estimateRoundTrip, roundTripIsClear, MOST_PINGS } from '../domain/line/roundTrip';
import type { LinePing, LinePort, LineRefusal } from '../ports';
import type { LineFact, RateFact, RefusalFact, RoundTripFact } from './lineFacts';

const PROGRESS_MS = 500;
/** Pings that go missing or cost a new connection are not counted, but not endlessly. */
const MOST_TRIES = MOST_PINGS + 6;
const PING_PHASE_MS = 6000;
/** The queue that a full line left behind must drain before the next measurement (4.4). */
const DRAIN_MS = 2500;
const FAILURES_TO_REFUSE = 3;

const tenthsOfSecond = (ms: number) => Math.round(ms / 100) / 10;
const kBOf = (bytes: number) => Math.round(bytes / 1000);

export async function measureRoundTrip(
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

export async function* measureRate(
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

export async function drain(line: LinePort, roundTripMs: number, signal: AbortSignal): Promise<void> {
  for (let spentMs = 0; spentMs < DRAIN_MS && !signal.aborted;) {
    const ping = await line.ping('short', signal);
    if (!ping.ok || ping.value.ms < 1.25 * roundTripMs + 5) return;
    spentMs += ping.value.ms;
  }
}
