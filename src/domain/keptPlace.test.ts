import { expect, test } from 'vitest';
import { invitation } from '../visit/arbitrary.test-data';
import { atStart, type Journey, type Prepared } from './journey';
import { placeOf, readPlace } from './keptPlace';

const guest = { name: 'Witness A', camera: 'on' } as const;
const prepared: Prepared = { invitation, rules: 'unread', guest: null };
const accepted: Prepared = { invitation, rules: 'accepted', guest };

test.each<[Journey, string, string]>([
  [atStart, 'start', 'unread'],
  [{ at: 'start', reading: invitation }, 'start', 'unread'],
  [{ at: 'device-check' }, 'check', 'unread'],
  [{ at: 'rules', prepared }, 'rules', 'unread'],
  [{ at: 'check', prepared: accepted }, 'check', 'accepted'],
  [{ at: 'name', prepared: { ...accepted, rules: 'remembered' } }, 'name', 'accepted'],
  [{ at: 'join', invitation, guest }, 'join', 'accepted'],
  [{ at: 'pin', refused: false, invitation, guest, since: 0 }, 'join', 'accepted'],
])('%j is kept as a step, and nothing else of it', (journey, step, rules) => {
  const place = placeOf(journey);
  expect(place).toEqual({ step, rules });
  expect(readPlace(JSON.parse(JSON.stringify(place)))).toEqual(place);
});

test.each([null, undefined, 7, 'join', {}, { step: 'visit', rules: 'accepted' }, { step: 'join' }])(
  '%j is no place',
  (kept) => expect(readPlace(kept)).toBeNull(),
);
