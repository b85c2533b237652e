import type { Standing } from '../../../src/domain/line/limits';

export const tools = ['ours', 'cloudflare-short', 'cloudflare-default', 'ndt7'] as const;
export type Tool = (typeof tools)[number];

export const metrics = ['download', 'upload', 'roundTrip'] as const;
export type Metric = (typeof metrics)[number];

/** What a tool says of one of them: Mbps or ms, and how that stands to the mark. */
export interface Finding {
  readonly value: number;
  /** No more than a bound: what is faster still was not looked for. */
  readonly atLeast: boolean;
  readonly stands: Standing;
}

export interface Answer {
  readonly seconds: number;
  /** Null where the tool gave no value. */
  readonly found: Readonly<Record<Metric, Finding | null>>;
}
