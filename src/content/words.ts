import type { Variant } from '../domain/visitorPlatform';
import type { aside } from './en/aside';
import type { front } from './en/front';
import type { inside } from './en/inside';
import type { provocations } from './en/provocations';
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

/** A count in each form that `Intl.PluralRules` may choose: English has two, Welsh all six. */
interface EnglishCount {
  readonly one: string;
  readonly other: string;
}
export type WelshCount = Readonly<Record<Intl.LDMLPluralRule, string>>;
export type PluralWords = EnglishCount | WelshCount;

/** The same words, with each count in all the forms that Welsh has. */
export type Welsh<Words> = Words extends string | readonly string[]
  ? Words
  : Words extends PluralWords
    ? WelshCount
    : { readonly [Key in keyof Words]: Welsh<Words[Key]> };

/** English is the source: its shape, with any words. A missing or a stray key does not compile. */
type Wide<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : T extends EnglishCount
      ? PluralWords
      : { readonly [Key in keyof T]: Wide<T[Key]> };

export type FrontWords = Wide<typeof front>;
export type InsideWords = Wide<typeof inside>;
export type AsideWords = Wide<typeof aside>;
export type SetupWords = Wide<typeof setup>;
export type ReportWords = Wide<typeof report>;
export type SupportWords = Wide<typeof support>;
export type ProvocationWords = Wide<typeof provocations>;
