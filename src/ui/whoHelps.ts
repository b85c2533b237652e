import type { FrontWords } from '../content/words';
import type { Fault } from '../domain/fault';

/** Who can help. Whoever cannot go on with this fault is not told to. */
export const whoHelps = ({ effect, fixer }: Fault, { who, stuck }: FrontWords['fault']): string =>
  fixer === 'you' && effect === 'blocks' ? stuck : who[fixer];
