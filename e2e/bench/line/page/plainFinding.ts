import type { Finding, Metric } from '../answer';
import { marks } from '../profiles';

/** What a tool that only gives numbers says of a line: the number is taken at its word. */
export function plainFinding(metric: Metric, value: number | undefined): Finding | null {
  if (value === undefined || !Number.isFinite(value)) return null;
  const passes = metric === 'roundTrip' ? value <= marks[metric] : value >= marks[metric];
  return { value, atLeast: false, stands: passes ? 'passes' : 'fails' };
}
