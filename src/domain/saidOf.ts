import { faultByText } from './endings';
import type { FaultId } from './faults';
import { pexNumbers } from './pexNumbers';

export interface Said {
  readonly text: string;
  /** Such as 117; null for what the page itself says. */
  readonly number: number | null;
}

const numberOf = new Map(pexNumbers);

/** What the platform says when it means this fault: the words that a visitor may read out from another page. */
export const saidOf = (fault: FaultId): readonly Said[] =>
  faultByText
    .filter(([, meant]) => meant === fault)
    .map(([text]) => ({ text, number: numberOf.get(text) ?? null }));
