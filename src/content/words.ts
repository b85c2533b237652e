import type { Variant } from '../domain/visitorPlatform';
import type { aside } from './en/aside';
import type { front } from './en/front';
import type { inside } from './en/inside';
import type { report } from './en/report';
import type { setup } from './en/setup';
import type { support } from './en/support';

/** What to do, in order. Where browsers or systems differ, `any` is for those that are not named. */
export type Steps =
  | readonly string[]
  | ({ readonly any: readonly string[] } & { readonly [For in Variant]?: readonly string[] });

export interface FaultWords {
  /** What is wrong: a sentence without blame. */
  readonly what: string;
  readonly todo: Steps;
}

/** A problem as people meet it, in the guide. */
export interface TopicWords {
  readonly title: string;
  /** Other words by which people may look for it. Never shown. */
  readonly also: string;
  readonly todo: Steps;
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
export type AsideWords = Wide<typeof aside>;
export type SetupWords = Wide<typeof setup>;
export type ReportWords = Wide<typeof report>;
export type SupportWords = Wide<typeof support>;
