import { defineCheck } from './check';
import type { LineFact } from './lineFacts';
import { judgeLine } from './lineVerdict';

export type { LineFact } from './lineFacts';

/** Whether the line is fast enough both ways and its delay short enough, and for as little data as can tell. */
export const line = defineCheck<'line', LineFact>({
  id: 'line',

  async *run(ports, signal, limits) {
    // Fetched when it is first needed; a line that cannot carry even this cannot be measured.
    const watching = await import('./lineWatching').catch(() => null);
    if (watching) yield* watching.watchLine(ports, limits, signal);
    else yield { saw: 'refusal', why: 'unreachable', measuring: 'round-trip' };
  },

  judge: judgeLine,
});
