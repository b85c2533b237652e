import type { Direction } from '../domain/line/limits';
import type { RateEstimate } from '../domain/line/rate';
import type { RoundTripEstimate } from '../domain/line/roundTrip';
import type { Disturbance, LineRefusal } from '../ports';

export type LinePart = 'round-trip' | Direction;

export type LineFact =
  /** What came before this says nothing any more. */
  | { readonly saw: 'begun'; readonly allowanceKB: number; readonly savesData: boolean }
  /** Null: just begun. */
  | { readonly saw: 'progress'; readonly measuring: LinePart; readonly mbps: number | null }
  | ({ readonly saw: 'round-trip'; readonly kB: number } & RoundTripEstimate)
  | ({
      readonly saw: 'rate';
      readonly direction: Direction;
      readonly seconds: number;
      readonly kB: number;
    } & RateEstimate)
  /** The delay while the line is as busy as in a visit. */
  | {
      readonly saw: 'loaded-delay';
      readonly direction: Direction;
      readonly ms: number;
      readonly idleMs: number;
      readonly samples: number;
    }
  /** All was measured that there was time for, and this is what it took. */
  | { readonly saw: 'used'; readonly kB: number; readonly seconds: number; readonly savesData: boolean }
  | { readonly saw: 'disturbance'; readonly why: Disturbance }
  | { readonly saw: 'refusal'; readonly why: LineRefusal; readonly measuring: LinePart };

export type RoundTripFact = Extract<LineFact, { saw: 'round-trip' }>;
export type RateFact = Extract<LineFact, { saw: 'rate' }>;
export type LoadedDelayFact = Extract<LineFact, { saw: 'loaded-delay' }>;
export type RefusalFact = Extract<LineFact, { saw: 'refusal' }>;
