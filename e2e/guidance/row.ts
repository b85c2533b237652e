import type { CheckId } from '../../src/checks/ids';
import type { FaultId } from '../../src/domain/faults';
import type { GuideTopic } from '../../src/domain/guide';

/** What carries a sentence of the guidance: a text of the catalogue by its path, a check, a fault, a topic of the guide. */
export type Target = `text ${string}` | `check ${CheckId}` | `fault ${FaultId}` | `topic ${GuideTopic}`;

/** One sentence of the guidance, named by how it begins, and where the product carries it. */
export interface Row {
  readonly begins: string;
  readonly carriedBy: readonly Target[];
  /** What must not get lost on the way: one of the texts says it. */
  readonly says?: RegExp;
  /** Why it is not carried, or not as it stands. */
  readonly because?: string;
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

export const carried = (begins: string, ...carriedBy: readonly Target[]): Row => ({ begins, carriedBy });

/** With the fact that one of the texts must say. */
export const saying = (says: RegExp, begins: string, ...carriedBy: readonly Target[]): Row => ({
  begins,
  carriedBy,
  says,
});

/** Carried otherwise than it stands, or not at all. */
export const changed = (because: string, begins: string, ...carriedBy: readonly Target[]): Row => ({
  begins,
  carriedBy,
  because,
});
