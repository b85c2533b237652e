import { standingOfRate } from '../domain/line/rate';
import { standingOfRoundTrip } from '../domain/line/roundTrip';
import type { Direction, Standing } from '../domain/line/limits';
import type { VisitFault } from '../domain/faults';
import { defineCheck } from './check';
import type { LineFact, RateFact, RoundTripFact } from './lineFacts';

export type { LineFact } from './lineFacts';

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
export const line = defineCheck<'line', LineFact>({
  id: 'line',

  async *run({ line: port }, signal, limits) {
    // Fetched when it is first needed; a line that cannot carry even this cannot be measured.
    const measuring = await import('./lineMeasuring').catch(() => null);
    if (!measuring) return yield { saw: 'refusal', why: 'unreachable', measuring: 'round-trip' };
    yield { saw: 'progress', measuring: 'round-trip', mbps: null };
    const roundTrip = await measuring.measureRoundTrip(port, limits.delayMs, signal);
    if (signal.aborted) return;
    yield roundTrip;
    if (roundTrip.saw === 'refusal') return;

    for (const direction of ['download', 'upload'] as const) {
      const limitMbps = direction === 'download' ? limits.downloadMbps : limits.uploadMbps;
      yield { saw: 'progress', measuring: direction, mbps: null };
      const rate = yield* measuring.measureRate(port, direction, limitMbps, roundTrip.ms, signal);
      if (signal.aborted) return;
      yield rate;
      if (rate.saw === 'refusal') return;
      if (direction === 'download' && standingOfRate(rate, limitMbps) !== 'passes') {
        await measuring.drain(port, roundTrip.ms, signal);
      }
    }
  },

  judge(facts, limits) {
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
