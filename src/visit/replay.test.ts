import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyLog, intoTheRoom } from './arbitrary.test-data';
import type { VisitEvent } from './events';
import { reduceChecks } from './checksSlice';
import { replay } from './replay';
import { createVisit, newVisit, reduceVisit } from './visit';

const log = fc
  .tuple(fc.boolean(), anyLog)
  .map(([inside, events]) => [...(inside ? intoTheRoom : []), ...events]);

it('a recorded log, replayed, ends in the same state, whatever happened', () => {
  fc.assert(
    fc.property(log, (events) => {
      const live = createVisit();
      events.forEach(live.record);
      // As late as can be: the checks are fetched after the first screen.
      live.learn(reduceChecks);
      expect(replay(live.log).state()).toEqual(live.state());
    }),
    { numRuns: 1000 },
  );
});

it('replays the same from a log that has been written down and read again', () => {
  fc.assert(
    fc.property(log, (events) => {
      const read: VisitEvent[] = JSON.parse(JSON.stringify(events));
      expect(replay(read).state()).toEqual(replay(events).state());
    }),
    { numRuns: 500 },
  );
});

it('changes nothing of what was there before: every state stays what it was', () => {
  fc.assert(
    fc.property(log, (events) => {
      let visit = newVisit;
      for (const event of events) {
        const before = JSON.stringify(visit);
        const next = reduceVisit(visit, event, reduceChecks);
        expect(JSON.stringify(visit)).toBe(before);
        visit = next;
      }
    }),
    { numRuns: 300 },
  );
});

it('nobody is in a call without having accepted the rules and given a name', () => {
  fc.assert(
    fc.property(anyLog, (events) => {
      let accepted = false;
      let named = false;
      let visit = newVisit;
      for (const event of events) {
        visit = reduceVisit(visit, event, reduceChecks);
        accepted ||= event.type === 'rules-accepted' && visit.journey.at === 'name';
        // Before the page was loaded again.
        accepted ||= event.type === 'resumed' && event.place.rules === 'accepted';
        named ||= event.type === 'name-given';
        if ('call' in visit.journey) expect([accepted, named]).toEqual([true, true]);
      }
    }),
    { numRuns: 1000 },
  );
});
