import type { front } from './en/front';
import type { inside } from './en/inside';

export interface FaultWords {
  /** What is wrong: a sentence without blame. */
  readonly what: string;
  /** What to do, in order. */
  readonly todo: readonly string[];
}

/** Forms that `Intl.PluralRules` may choose. Welsh has all six, English two. */
export type PluralWords = { readonly [Form in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** English is the source: its shape, with any words. A missing or a stray key does not compile. */
type Wide<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : T extends { readonly one: string; readonly other: string }
      ? PluralWords
      : { readonly [Key in keyof T]: Wide<T[Key]> };

export type FrontWords = Wide<typeof front>;
export type InsideWords = Wide<typeof inside>;
