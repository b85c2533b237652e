import { expect, test } from 'vitest';
import { invitation } from '../visit/arbitrary.test-data';
import { faultAfter } from './endings';
import { atStart, type Ending, type Journey, type Prepared } from './journey';
import { placeOf, readPlace } from './keptPlace';

const guest = { name: 'Witness A', camera: 'on' } as const;
const prepared: Prepared = { invitation, rules: 'unread', guest: null };
const accepted: Prepared = { invitation, rules: 'accepted', guest };
const ended = (ending: Ending): Journey => ({
  at: 'ended',
  from: 'the-visit',
  ending,
  invitation,
  guest,
  since: 0,
});
const removed: Ending = {
  by: 'platform',
  stage: 'joined',
  last: { saw: 'ended', reason: { text: 'Vera: Disconnected by an administrator', code: '#pex1' } },
};

test.each<[Journey, string, string]>([
  [atStart, 'start', 'unread'],
  [{ at: 'start', reading: invitation }, 'start', 'unread'],
  [{ at: 'device-check' }, 'check', 'unread'],
  [{ at: 'rules', prepared }, 'rules', 'unread'],
  [{ at: 'check', prepared: accepted }, 'check', 'accepted'],
  [{ at: 'name', prepared: { ...accepted, rules: 'remembered' } }, 'name', 'accepted'],
  [{ at: 'join', invitation, guest }, 'join', 'accepted'],
  [{ at: 'pin', tried: 'no', invitation, guest, since: 0 }, 'join', 'accepted'],
])('%j is kept as a step and a role, and nothing else of it', (journey, step, rules) => {
  const place = placeOf(journey, 'interpreter', faultAfter);
  expect(place).toEqual({ step, rules, role: 'interpreter', ended: null });
  expect(readPlace(JSON.parse(JSON.stringify(place)))).toEqual(place);
});

test.each<[Ending, string | null]>([
  [{ by: 'you' }, null],
  [removed, 'removed-by-prison'],
  [{ by: 'memory', fault: 'prison-left' }, 'prison-left'],
])('an ending %j is kept as what it means, without the words of the platform', (ending, fault) => {
  const place = placeOf(ended(ending), 'practitioner', faultAfter);
  expect(place.ended).toEqual({ from: 'the-visit', fault });
  expect(JSON.stringify(place)).not.toMatch(/Vera|Witness/);
  expect(readPlace(JSON.parse(JSON.stringify(place)))).toEqual(place);
});

test.each<Ending>([{ by: 'you' }, { by: 'memory', fault: 'prison-left' }])(
  'what was kept of an ending (%j) is kept again before anything else has been fetched',
  (ending) => {
    const kept = placeOf(ended(ending), 'practitioner', () => undefined);
    expect(kept).toEqual(placeOf(ended(ending), 'practitioner', faultAfter));
  },
);

test('an ending that nobody here can read yet is kept as the step before it', () => {
  expect(placeOf(ended(removed), 'practitioner', () => undefined)).toMatchObject({
    step: 'join',
    ended: null,
  });
});

test.each([null, undefined, 7, 'join', {}, { step: 'visit', rules: 'accepted' }, { step: 'join' }])(
  '%j is no place',
  (kept) => expect(readPlace(kept)).toBeNull(),
);

test('what an older build kept is a place without what was not kept then', () => {
  expect(readPlace({ step: 'name', rules: 'accepted', role: 'witness' })).toEqual({
    step: 'name',
    rules: 'accepted',
    role: 'practitioner',
    ended: null,
  });
});

test.each([
  [
    { from: 'the-moon', fault: 7 },
    { from: 'the-way-in', fault: '7' },
  ],
  [{ from: 'the-visit' }, { from: 'the-visit', fault: 'undefined' }],
  [
    { from: 'the-visit', fault: 'of-a-later-build' },
    { from: 'the-visit', fault: 'of-a-later-build' },
  ],
])('of an ending kept as %j, nothing is left that no screen could say', (ended, understood) =>
  expect(readPlace({ step: 'join', rules: 'accepted', role: 'specialist', ended })?.ended).toEqual(
    understood,
  ),
);
