import { expect, it } from 'vitest';
import { invitation } from '../visit/arbitrary.test-data';
import { faultOfJourney } from './summary';

it('an invitation that works all the same has the code of its host link, and else none', () => {
  const codeOf = (...warnings: typeof invitation.warnings) =>
    faultOfJourney({ at: 'start', reading: { ...invitation, warnings } });
  expect(codeOf('name-offered', 'host-link')).toBe('invitation-host-link');
  expect(codeOf('name-offered')).toBeNull();
});
