/** Why something is not a report that we can open. The words for each are in content/. */
export type WhyRefused =
  /** Nothing was given. */
  | 'nothing'
  /** Neither a code, nor a link, nor a file of ours. */
  | 'not-a-report'
  /** The end is missing. */
  | 'cut-off'
  /** What it holds does not fit its check. */
  | 'altered'
  | 'too-large'
  | 'too-deep'
  /** Written by a newer build than this one. */
  | 'newer'
  /** One value in it can be no value of a report. */
  | 'wrong-value'
  /** A code of another length. */
  | 'code-length'
  /** A code with a sign that no code has. */
  | 'code-sign'
  /** A sign is wrong, or two have changed places. */
  | 'code-check';

export interface Refusal {
  readonly why: WhyRefused;
  /** Where in the file, for example `log.12.type`; empty where it is the whole. */
  readonly field: string;
  /** What should have been there; empty where the reason says it. */
  readonly expected: string;
  /** What is there, at most 80 characters of it; null where there is nothing. Text from outside. */
  readonly found: string | null;
}

const LONGEST = 80;

export const refusal = (why: WhyRefused, more: Partial<Omit<Refusal, 'why'>> = {}): Refusal => ({
  field: '',
  expected: '',
  found: null,
  ...more,
  why,
});

/** The beginning of what was found, on one line. */
export const asFound = (value: unknown): string | null => {
  if (value === undefined) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.replace(/\p{C}+/gu, ' ').slice(0, LONGEST);
};
