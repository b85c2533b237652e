// @vitest-environment happy-dom
import { act, cleanup } from '@testing-library/preact';
import * as fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { anyLog, intoTheRoom } from '../visit/arbitrary.test-data';
import { replay } from '../visit/replay';
import { settle, showVisit } from './showVisit.test-data';

afterEach(cleanup);

it('the screen of a replay equals the live one, whatever happened', async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), anyLog, async (inside, events) => {
      const live = replay([]);
      const shown = showVisit(live);
      await settle();
      for (const event of [...(inside ? intoTheRoom : []), ...events]) await act(() => live.record(event));
      await settle();
      const screen = shown.container.innerHTML;
      cleanup();

      const replayed = showVisit(replay(live.log));
      await settle();
      expect(replayed.container.innerHTML).toBe(screen);
      cleanup();
    }),
    { numRuns: 200 },
  );
}, 60_000);
