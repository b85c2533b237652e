import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyLog, intoTheRoom } from './arbitrary.test-data';
import { reduceChecks } from './checksSlice';
import { isCalling } from './journeySlice';
import { replay } from './replay';
import { createVisit, newVisit, reduceVisit } from './visit';

const prisons = { page: 'prisons', about: null } as const;
const aside = { at: 9, type: 'aside-opened', aside: prisons } as const;

it('leaves the journey where it is', () => {
  const visit = createVisit();
  intoTheRoom.slice(0, 5).forEach(visit.record);
  const { journey } = visit.state();
  visit.record(aside);
  expect(visit.state()).toMatchObject({ aside: prisons });
  expect(visit.state().journey).toBe(journey);
  visit.record({ at: 10, type: 'aside-closed' });
  expect(visit.state().aside).toBeNull();
  expect(visit.state().journey).toBe(journey);
});

it('is left by going on', () => {
  const visit = replay([...intoTheRoom.slice(0, 2), aside, { at: 10, type: 'went', to: 'rules' }]);
  expect(visit.state()).toMatchObject({ aside: null, journey: { at: 'rules' } });
});

it('never stands in front of a call, whatever happens', () => {
  fc.assert(
    fc.property(anyLog, (events) => {
      let visit = newVisit;
      for (const event of [...intoTheRoom, ...events]) {
        visit = reduceVisit(visit, event, reduceChecks);
        expect(isCalling(visit.journey) && visit.aside !== null).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});
