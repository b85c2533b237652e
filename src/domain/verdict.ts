import type { VisitFault } from './faults';

/** What we conclude from the facts so far, with the facts that decided it. */
export type Verdict<Fact = unknown> =
  | { readonly is: 'undecided' }
  | { readonly is: 'ready'; readonly evidence: readonly Fact[] }
  | { readonly is: 'faulty'; readonly fault: VisitFault; readonly evidence: readonly Fact[] }
  /** We could not measure. Never shown green, and never called a failure of the visitor. */
  | { readonly is: 'unclear'; readonly fault: VisitFault; readonly evidence: readonly Fact[] };
