import { standingOfRate } from '../domain/line/rate';
import { thriftySpending, usualSpending } from '../domain/line/spending';
import type { Direction, LineLimits } from '../domain/line/limits';
import type { Disturbance, Ports } from '../ports';
import { openBudget } from './lineBudget';
import { watchConditions, type LineConditions, type Spoiling } from './lineConditions';
import type { LineFact, RateFact, RefusalFact } from './lineFacts';
import { drain, measureRate, measureRoundTrip, roundTripOf, type LineTools } from './lineMeasuring';
import { judgeLine } from './lineVerdict';

/** A device needs a second or two to be on its new network. */
const LOOK_MS = 700;
const LOOKS = 3;

/** Facts that end a measurement. */
export type LineEnding = Extract<LineFact, { saw: 'used' | 'disturbance' | 'refusal' }>;
type LinePorts = Pick<Ports, 'line' | 'clock'>;

const disturbance = (why: Disturbance) => ({ saw: 'disturbance', why }) as const;
const endingOf = (spoilt: Spoiling): LineEnding =>
  spoilt === 'offline' ? { saw: 'refusal', why: 'offline', measuring: 'round-trip' } : disturbance(spoilt);

/**
 * One measurement, within one allowance of time and data. Where something came between that makes the result
 * worthless it is tried once more, and if it comes again, the ending says why nobody can know.
 */
export async function* measureLine(
  { line, clock }: LinePorts,
  limits: LineLimits,
  signal: AbortSignal,
): AsyncGenerator<LineFact, LineEnding | null> {
  const savesData = line.savesData();
  const spending = savesData ? thriftySpending : usualSpending;
  const budget = openBudget(spending, clock, signal);
  for (;;) {
    yield { saw: 'begun', allowanceKB: spending.allowanceKB, savesData };
    const { hidden, offline } = line.circumstances();
    if (hidden || offline) return endingOf(offline ? 'offline' : 'hidden');

    const conditions = watchConditions(line, budget.over);
    const tools = { line, clock, budget, ended: conditions.ended };
    const facts: LineFact[] = [];
    let refusal: RefusalFact | null = null;
    try {
      for await (const fact of takeMeasures(tools, limits, conditions)) {
        if (signal.aborted) return null;
        if (fact.saw === 'refusal') refusal = fact;
        else yield fact;
        facts.push(fact);
      }
    } finally {
      conditions.stop();
    }
    if (signal.aborted) return null;
    const spoilt = conditions.spoilt();
    if (spoilt === 'hidden' || spoilt === 'offline') return endingOf(spoilt);

    const ending = refusal ?? { saw: 'used' as const, ...budget.used(), savesData };
    const verdict = judgeLine([...facts, ending], limits);
    // What stands still makes a line look slow, never fast.
    const isBad = verdict.is === 'faulty' && verdict.fault !== 'line-borderline';
    const doubt = spoilt ?? (isBad && conditions.stalled() ? 'stalled' : await changeBehind(refusal, tools));
    if (!doubt) return ending;
    if (!budget.allowsAnotherTry()) return disturbance(doubt);
  }
}

/** Every connection lost at once, and the endpoint there after all: another network, or another cell. */
async function changeBehind(
  refusal: RefusalFact | null,
  { line, clock, budget }: LineTools,
): Promise<'network-changed' | null> {
  if (refusal?.why !== 'unreachable' || refusal.measuring === 'round-trip') return null;
  for (let looks = 0; looks < LOOKS && !budget.over.aborted; looks += 1) {
    await clock.wait(LOOK_MS, budget.over);
    if ((await line.ping('short', budget.over)).ok) return 'network-changed';
  }
  return null;
}

async function* takeMeasures(
  tools: LineTools,
  limits: LineLimits,
  { spoilt }: LineConditions,
): AsyncGenerator<LineFact, void> {
  const isSpoilt = () => spoilt() !== null;
  yield { saw: 'progress', measuring: 'round-trip', mbps: null };
  const measured = await measureRoundTrip(tools, limits.delayMs);
  if (isSpoilt()) return;
  if (measured.saw === 'refusal') return yield measured;
  const roundTrip = roundTripOf(measured, null);
  yield roundTrip;

  const rates: Partial<Record<Direction, RateFact>> = {};
  for (const direction of ['download', 'upload'] as const) {
    const limitMbps = direction === 'download' ? limits.downloadMbps : limits.uploadMbps;
    yield { saw: 'progress', measuring: direction, mbps: null };
    const rate = yield* measureRate(tools, direction, limitMbps, roundTrip.ms);
    if (isSpoilt()) return;
    yield rate;
    if (rate.saw === 'refusal') return;
    rates[direction] = rate;
    if (direction === 'download' && standingOfRate(rate, limitMbps) !== 'passes')
      await drain(tools, roundTrip.ms);
  }
  const { download, upload } = rates;
  if (download && upload) yield roundTripOf(measured, { download, upload });
}
