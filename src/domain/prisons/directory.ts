import * as v from 'valibot';
import type { Result } from '../result';
import { expects, readFile, someText, type FileProblem } from '../settingsFile';

/**
 * What in the source looks like a slip or out of date. It is shown as it was printed, with this mark: a correction would
 * be a guess, and a guess may lead to a stranger.
 */
const doubt = v.optional(
  v.picklist(['spelling', 'old-ending', 'one-person', 'comma', 'not-secure'], expects('choice')),
);

const email = v.object({
  address: v.pipe(v.string(), v.regex(/^[\w.-]+@[\w-]+(?:\.[\w-]+)+$/, expects('e-mail'))),
  /** Whose business it is for, where that matters. */
  for: v.optional(v.picklist(['legal-and-probation', 'courts'], expects('choice'))),
  doubt,
});

/** A desk of the prison to talk to. Never a number for joining a visit: nobody can be checked on the telephone. */
const telephone = v.object({
  number: v.pipe(v.string(), v.regex(/^0\d(?: ?\d){8,9}$/, expects('telephone'))),
  extension: v.optional(v.pipe(v.string(), v.regex(/^\d{1,6}$/, expects('digits')))),
  when: v.optional(v.picklist(['morning', 'afternoon'], expects('choice'))),
  doubt,
});

const webPage = v.object({
  address: v.pipe(v.string(), v.regex(/^https?:\/\/[^\s"<>]+$/, expects('web-page'))),
  doubt,
});

const prison = v.object({
  name: someText,
  /** Other names that people know it by, such as the Welsh one. */
  also: v.optional(v.array(someText), []),
  emails: v.optional(v.array(email), []),
  telephones: v.optional(v.array(telephone), []),
  webPages: v.optional(v.array(webPage), []),
  /** The source promises contacts that it does not give yet. */
  toBeConfirmed: v.optional(v.boolean(), false),
});

const directorySchema = v.object({
  /** Where the list comes from, as the end of a sentence, in each language. */
  source: v.object({ en: someText, cy: someText }),
  /** Of when it is: a year, or a day. */
  date: v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d-\d\d)?$/, expects('year'))),
  prisons: v.array(prison),
});

/** The contacts of the prisons: `public/prisons.json`, which a deployment may replace. */
export type Directory = v.InferOutput<typeof directorySchema>;
export type Prison = v.InferOutput<typeof prison>;
export type Doubt = NonNullable<v.InferOutput<typeof doubt>>;

/** Reads the text of `prisons.json`, null if there is no such file. */
export const readDirectory = (text: string | null): Result<Directory, FileProblem> =>
  readFile(directorySchema, text);
