import { median } from '../statistics';
import { metrics, tools, type Tool } from './answer';
import type { Run } from './bed';
import type { Row } from './grid';
import { nameOf } from './profiles';
import {
  errorOf,
  isClean,
  isClearFail,
  isClearPass,
  mayBeBorderline,
  scoreOf,
  scoresOf,
  type Score,
} from './scoring';

export interface Claim {
  readonly text: string;
  readonly holds: boolean;
  readonly found: string;
}

const scores = ['right', 'wrong', 'doubtful', 'hedged', 'nothing'] as const satisfies Score[];
export type Tally = Readonly<Record<Score, number>>;

const runsOf = (rows: readonly Row[], tool: Tool): readonly Run[] =>
  rows.flatMap((row) => row.runs[tool] ?? []);

export function tallyOf(rows: readonly Row[], tool: Tool): Tally {
  const all = rows.flatMap(({ profile, runs }) =>
    (runs[tool] ?? []).flatMap((run) => scoresOf(profile, run)),
  );
  const counted = scores.map((score) => [score, all.filter((one) => one === score).length]);
  return Object.fromEntries(counted);
}

export const medianOf = (runs: readonly Run[], key: 'seconds' | 'kB') => median(runs.map((run) => run[key]));
const mostOf = (runs: readonly Run[], key: 'seconds' | 'kB') => Math.max(0, ...runs.map((run) => run[key]));

/** Each wrong or hedged verdict of ours, by its line. */
function faultsOf(rows: readonly Row[], score: Score): string[] {
  return rows.flatMap(({ profile, runs }) =>
    (runs.ours ?? []).flatMap(({ found }) =>
      metrics
        .filter((metric) => scoreOf(profile, metric, found[metric]) === score)
        .map((metric) => `${nameOf(profile)}: ${metric} ${found[metric]?.value.toFixed(2) ?? '–'}`),
    ),
  );
}

const atMost = (text: string, found: number, limit: number, unit: string): Claim => ({
  text: `${text} at most ${limit} ${unit}`,
  holds: found <= limit,
  found: `${found.toFixed(unit === 'kB' ? 0 : 1)} ${unit}`,
});

const none = (text: string, faults: readonly string[]): Claim => ({
  text,
  holds: faults.length === 0,
  found: faults.length === 0 ? 'none' : `${faults.length} (${faults.join('; ')})`,
});

/** What we promise of our check, and whether this run bears it out. */
export function claimsOf(rows: readonly Row[]): readonly Claim[] {
  const runs = (which: (row: Row) => boolean) => runsOf(rows.filter(which), 'ours');
  const passes = runs(({ profile }) => isClearPass(profile));
  const fails = runs(({ profile }) => isClearFail(profile));
  const all = runsOf(rows, 'ours');
  const tripErrors = rows
    .filter(({ profile }) => isClean(profile))
    .flatMap(({ profile, runs: of }) =>
      (of.ours ?? []).map(({ found }) => Math.abs(errorOf(profile, 'roundTrip', found.roundTrip) ?? NaN)),
    );
  return [
    none('no wrong verdict', faultsOf(rows, 'wrong')),
    none('no borderline where the line leaves no doubt', faultsOf(rows, 'hedged')),
    none('a verdict each time', faultsOf(rows, 'nothing')),
    ...(passes.length > 0
      ? [
          atMost('a clear pass, median:', medianOf(passes, 'seconds'), 2.5, 's'),
          atMost('a clear pass, median:', medianOf(passes, 'kB'), 600, 'kB'),
        ]
      : []),
    ...(fails.length > 0 ? [atMost('a clear fail, slowest:', mostOf(fails, 'seconds'), 5, 's')] : []),
    atMost('any line, slowest:', mostOf(all, 'seconds'), 12, 's'),
    atMost('any line, most:', mostOf(all, 'kB'), 1600, 'kB'),
    ...(tripErrors.length > 0
      ? [atMost('round trip of clean lines, furthest off:', Math.max(...tripErrors), 3, 'ms')]
      : []),
    ...tools.filter((tool) => tool !== 'ours').flatMap((peer) => claimsBeside(peer, rows)),
  ];
}

/** Where the line leaves no doubt: peers never say "borderline", and are right there by luck as often as not. */
function shareRight(rows: readonly Row[], tool: Tool): number {
  const all = rows.flatMap(({ profile, runs }) =>
    (runs[tool] ?? []).flatMap(({ found }) =>
      metrics
        .filter((metric) => !mayBeBorderline(profile, metric))
        .map((metric) => scoreOf(profile, metric, found[metric])),
    ),
  );
  return all.filter((score) => score === 'right').length / all.length;
}

/** On the lines that both measured. */
function claimsBeside(peer: Tool, rows: readonly Row[]): readonly Claim[] {
  const shared = rows.filter(({ runs }) => runs[peer]);
  if (shared.length === 0) return [];
  const [ours, theirs] = [runsOf(shared, 'ours'), runsOf(shared, peer)];
  const [ourTally, theirTally] = [tallyOf(shared, 'ours'), tallyOf(shared, peer)];
  const [ourShare, theirShare] = [shareRight(shared, 'ours'), shareRight(shared, peer)];
  const ratio = (key: 'seconds' | 'kB') => medianOf(theirs, key) / medianOf(ours, key);
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const ahead = (what: string, key: 'seconds' | 'kB'): Claim => ({
    text: `ahead of ${peer} in ${what}, on ${shared.length} lines`,
    holds: ratio(key) > 1,
    found: `${ratio(key).toFixed(1)} times less (medians)`,
  });
  return [
    {
      text: `not behind ${peer} in right verdicts where the line leaves no doubt, on ${shared.length} lines`,
      holds: ourShare >= theirShare,
      found: `${percent(ourShare)} beside ${percent(theirShare)}`,
    },
    {
      text: `not behind ${peer} in wrong verdicts, on ${shared.length} lines`,
      // Ours has more runs, so every wrong one counts more than it should.
      holds: ourTally.wrong <= theirTally.wrong,
      found: `${ourTally.wrong} beside ${theirTally.wrong}`,
    },
    ahead('time', 'seconds'),
    ahead('data', 'kB'),
  ];
}
