import { median } from '../statistics';
import { metrics, tools, type Metric, type Tool } from './answer';
import type { Run } from './bed';
import type { Row } from './grid';
import { nameOf, truthOf, type Profile } from './profiles';
import { errorOf } from './scoring';
import { medianOf, tallyOf, type Claim, type Tally } from './summary';

const short: Record<Metric, string> = { download: 'down', upload: 'up', roundTrip: 'delay' };
const unit = (metric: Metric) => (metric === 'roundTrip' ? 'ms' : 'Mbps');

function measured(profile: Profile, metric: Metric, runs: readonly Run[]): string {
  const found = runs.map((run) => run.found[metric]).filter((finding) => finding !== null);
  if (found.length === 0) return `${short[metric]} –`;
  const bound = found.every(({ atLeast }) => atLeast) ? '≥ ' : '';
  const value = median(found.map((finding) => finding.value)).toFixed(metric === 'roundTrip' ? 1 : 2);
  const errors = found.map((finding) => errorOf(profile, metric, finding)).filter((error) => error !== null);
  const error = median(errors);
  const sign = error < 0 ? '−' : '+';
  const off = metric === 'roundTrip' ? Math.abs(error).toFixed(1) : `${Math.abs(error * 100).toFixed(0)} %`;
  return `${short[metric]} ${bound}${value}${errors.length > 0 ? ` (${sign}${off})` : ''}`;
}

const tallied = (tally: Tally) =>
  Object.entries(tally)
    .filter(([score, count]) => count > 0 || score === 'right')
    .map(([score, count]) => `${count} ${score}`)
    .join(', ');

/** Median, and how far the runs lie apart. */
function spread(runs: readonly Run[], key: 'seconds' | 'kB', digits: number): string {
  const values = runs.map((run) => run[key]);
  const middle = median(values).toFixed(digits);
  if (values.length === 1) return middle;
  return `${middle} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;
}

function toolLine(row: Row, tool: Tool): string[] {
  const runs = row.runs[tool];
  const ours = row.runs.ours;
  if (!runs || !ours) return [];
  const times = (key: 'seconds' | 'kB') =>
    tool === 'ours' ? '' : ` ×${(medianOf(runs, key) / medianOf(ours, key)).toFixed(1)}`;
  return [
    [
      `  ${tool.padEnd(18)} ${runs.length}×`,
      metrics.map((metric) => measured(row.profile, metric, runs)).join(', '),
      tallied(tallyOf([row], tool)),
      `${spread(runs, 'seconds', 1)} s${times('seconds')}`,
      `${spread(runs, 'kB', 0)} kB${times('kB')}`,
    ].join(' | '),
  ];
}

export function printRow(row: Row): void {
  const truth = truthOf(row.profile);
  const told = metrics.map((metric) => `${truth[metric].toFixed(2)} ${unit(metric)} ${short[metric]}`);
  console.log(`\n${nameOf(row.profile)}; truth: ${told.join(', ')}; load ${row.load.toFixed(1)}`);
  for (const line of tools.flatMap((tool) => toolLine(row, tool))) console.log(line);
}

export function printSummary(rows: readonly Row[], claims: readonly Claim[]): void {
  console.log('\nVerdicts (three a run), median time and data:');
  for (const tool of tools) {
    const runs = rows.flatMap((row) => row.runs[tool] ?? []);
    if (runs.length === 0) continue;
    const cost = `${medianOf(runs, 'seconds').toFixed(1)} s, ${medianOf(runs, 'kB').toFixed(0)} kB`;
    console.log(`  ${tool.padEnd(18)} ${tallied(tallyOf(rows, tool))}; ${cost}`);
  }
  console.log('');
  for (const { text, holds, found } of claims) console.log(`${holds ? '✓' : '✗'} ${text}: ${found}`);
}
