import type { VisitFault } from '../domain/faults';
import { isBloated } from '../domain/line/loadedDelay';
import type { Direction, LineLimits, Standing } from '../domain/line/limits';
import { standingOfRate } from '../domain/line/rate';
import { standingOfRoundTrip } from '../domain/line/roundTrip';
import type { Verdict } from '../domain/verdict';
import type { LineRefusal } from '../ports';
import type { LineFact, LoadedDelayFact, RateFact, RoundTripFact } from './lineFacts';

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

const faultOfRefusal = (why: LineRefusal): VisitFault => {
  if (why === 'not-our-server') return 'line-sign-in';
  return why === 'altered' ? 'line-altered' : 'line-not-measured';
};

/** Each of the three verdicts, the worst first: without upload the prison neither sees nor hears. */
function findingsOf(facts: readonly LineFact[], limits: LineLimits): readonly Finding[] {
  const rateOf = (direction: Direction) =>
    facts.find((fact): fact is RateFact => fact.saw === 'rate' && fact.direction === direction);
  const upload = rateOf('upload');
  const download = rateOf('download');
  const roundTrip = facts.findLast((fact) => fact.saw === 'round-trip');
  const all = [
    ...(upload ? [findingOfRate(upload, limits.uploadMbps)] : []),
    ...(download ? [findingOfRate(download, limits.downloadMbps)] : []),
    ...(roundTrip ? [findingOfRoundTrip(roundTrip, limits.delayMs)] : []),
  ];
  return (['fails', 'borderline', 'passes'] as const).flatMap((standing) =>
    all.filter((finding) => finding.standing === standing),
  );
}

/** What is felt in a visit is the worse of the two ways. */
function loadedDelayOf(facts: readonly LineFact[]): LoadedDelayFact | null {
  const both = facts.filter((fact) => fact.saw === 'loaded-delay');
  return both.reduce<LoadedDelayFact | null>(
    (worst, fact) => (worst && worst.ms >= fact.ms ? worst : fact),
    null,
  );
}

/** See `Check.judge`. Pure. Nothing is decided before the measurement has ended. */
export function judgeLine(all: readonly LineFact[], limits: LineLimits): Verdict<LineFact> {
  const facts = all.slice(all.findLastIndex(({ saw }) => saw === 'begun') + 1);
  const refusal = facts.find((fact) => fact.saw === 'refusal');
  if (refusal?.why === 'offline') return { is: 'faulty', fault: 'line-offline', evidence: [refusal] };
  const disturbance = facts.find((fact) => fact.saw === 'disturbance');
  if (disturbance) return { is: 'unclear', fault: 'line-interrupted', evidence: [disturbance] };

  const used = facts.find((fact) => fact.saw === 'used');
  const findings = findingsOf(facts, limits);
  if (!refusal && (!used || findings.length < 3)) return { is: 'undecided' };
  const loaded = loadedDelayOf(facts);
  const evidence = [
    ...(refusal ? [refusal] : []),
    ...findings.map(({ fact }) => fact),
    ...(loaded ? [loaded] : []),
    ...(used ? [used] : []),
  ];
  const [worst] = findings;
  // What was measured before the endpoint went away still holds.
  if (worst?.standing === 'fails') return { is: 'faulty', fault: worst.fault, evidence };
  if (refusal) return { is: 'unclear', fault: faultOfRefusal(refusal.why), evidence };
  if (worst?.standing === 'borderline') return { is: 'faulty', fault: 'line-borderline', evidence };
  if (loaded && isBloated(loaded)) return { is: 'faulty', fault: 'line-delay-when-busy', evidence };
  return { is: 'ready', evidence };
}
