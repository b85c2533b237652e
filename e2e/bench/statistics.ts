import { cpus, loadavg } from 'node:os';

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);

/** NaN of nothing. */
export function median(values: readonly number[]): number {
  const all = sorted(values);
  const middle = Math.floor(all.length / 2);
  const upper = all[middle] ?? NaN;
  return all.length % 2 === 1 ? upper : ((all[middle - 1] ?? NaN) + upper) / 2;
}

/** Median, quarters and extremes of what was measured, in the unit given. */
export function describe(values: readonly number[], unit: string, digits = 0): string {
  const all = sorted(values);
  const at = (share: number) => (all[Math.round(share * (all.length - 1))] ?? NaN).toFixed(digits);
  return `median ${median(values).toFixed(digits)} ${unit}, half of them ${at(0.25)} to ${at(0.75)}, all ${at(0)} to ${at(1)}`;
}

/** What ran it, and what else was running: without it a number says little. */
export const machine = (): string =>
  `${cpus().length} cores, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')} over 1, 5 and 15 minutes.`;
