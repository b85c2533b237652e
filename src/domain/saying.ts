import type { Fault, Fixer } from './fault';

/** What support says of a fault, by what its steps ask for: whose job it is does not tell that alone. */
export type Saying = Fixer | 'ending' | 'waits' | 'informs';

export function sayingOf({ code, effect, fixer }: Fault): Saying {
  // A visit that is over is nobody's to mend.
  if (code.startsWith('END-')) return 'ending';
  if (effect === 'waits') return 'waits';
  return effect === 'informs' && fixer !== 'service' && fixer !== 'it-team' ? 'informs' : fixer;
}
