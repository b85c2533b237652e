import type { Direction } from '../domain/line/limits';
import type { RateEstimate } from '../domain/line/rate';
import type { RoundTripEstimate } from '../domain/line/roundTrip';
import type { LineRefusal } from '../ports';

export type LinePart = 'round-trip' | Direction;

export type LineFact =
  /** Null: just begun. */
  | { readonly saw: 'progress'; readonly measuring: LinePart; readonly mbps: number | null }
  | ({ readonly saw: 'round-trip'; readonly kB: number } & RoundTripEstimate)
  | ({
      readonly saw: 'rate';
      readonly direction: Direction;
      readonly seconds: number;
      readonly kB: number;
    } & RateEstimate)
  | { readonly saw: 'refusal'; readonly why: LineRefusal; readonly measuring: LinePart };

export type RoundTripFact = Extract<LineFact, { saw: 'round-trip' }>;
export type RateFact = Extract<LineFact, { saw: 'rate' }>;
export type RefusalFact = Extract<LineFact, { saw: 'refusal' }>;
