/** How much of the visitor's time and data the measurement may take. */
export interface Spending {
  /** Asked for at most, as a share of what the visit needs. */
  readonly paceOverLimit: number;
  /** For one direction, when the round trip is short. */
  readonly flowMs: number;
  /** For all of it, as it is said to the visitor beforehand. */
  readonly allowanceKB: number;
}

/** Half as much again as the limit: enough to pass with confidence, a twentieth of what a speed test eats. */
export const usualSpending: Spending = { paceOverLimit: 1.5, flowMs: 4500, allowanceKB: 1600 };

/**
 * When the browser asks to save data. An even line passes as surely, as the interval needs four bins either way;
 * one within a tenth or so of the limit, or an uneven one, more often ends as borderline.
 */
export const thriftySpending: Spending = { paceOverLimit: 1.2, flowMs: 2500, allowanceKB: 800 };

/** The whole measurement, whatever the line is like: 12 seconds with what it takes to begin and to end. */
export const MOST_MS = 11_500;

// What we count leaves out TCP and IP headers, acknowledgements and TLS: 40 to 70 bytes in each 1500.
const COUNTED_SHARE = 0.93;

/** What may be spent as we count it, so that the allowance holds on the wire. */
export const countableBytes = ({ allowanceKB }: Spending) => allowanceKB * 1000 * COUNTED_SHARE;
