import type { en } from './en';

export interface FaultWords {
  /** What is wrong: a sentence without blame. */
  readonly what: string;
  /** What to do, in order. */
  readonly todo: readonly string[];
}

/** English is the source: its shape, with any words. A missing or a stray key does not compile. */
type Wide<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : T extends { readonly one: string; readonly other: string }
      ? PluralWords
      : { readonly [Key in keyof T]: Wide<T[Key]> };

/** Forms that `Intl.PluralRules` may choose. Welsh has all six, English two. */
export type PluralWords = { readonly [Form in Intl.LDMLPluralRule]?: string } & { readonly other: string };

export type Texts = Wide<typeof en>;
