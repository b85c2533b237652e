/** What became of one row, for the report. */
export interface Outcome {
  readonly what: string;
  readonly how: string;
  readonly expected: string;
  readonly found: string;
  readonly evidence: string;
  readonly seconds: number;
  readonly verdict: 'right' | 'wrong' | 'could not tell';
  /** Faults that were claimed beside what is true. */
  readonly strays: readonly string[];
  readonly healing: null | {
    readonly how: string;
    readonly found: string;
    readonly seconds: number;
    readonly right: boolean;
  };
  readonly fake: string | null;
}

const notTold: ReadonlySet<string> = new Set(['waiting', 'running', 'undecided', 'unclear']);

/** Right only with the evidence that belongs to it, and without a word of any other fault. */
export function verdictOf(
  expected: string,
  found: string,
  { isShown, strays }: { readonly isShown: boolean; readonly strays: readonly string[] },
): Outcome['verdict'] {
  if (found === expected) return isShown && strays.length === 0 ? 'right' : 'wrong';
  return notTold.has(found) ? 'could not tell' : 'wrong';
}
