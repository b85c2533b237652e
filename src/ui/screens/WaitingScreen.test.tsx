// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import shipped from '../../../public/config.json';
import { inside } from '../../content/en/inside';
import type { ConferenceSignal } from '../../ports';
import { intoTheRoom, invitation } from '../../visit/arbitrary.test-data';
import type { VisitEvent } from '../../visit/events';
import { replay } from '../../visit/replay';
import { settle, showVisit } from '../showVisit.test-data';

afterEach(cleanup);

test.each([
  [true, 1],
  [false, 0],
])('whoever waits with the camera on (%s) is told that they may be seen', async (on, times) => {
  const waiting = { at: 10, type: 'conference-said', signal: { saw: 'place', waiting: true } } as const;
  showVisit(replay([...intoTheRoom, waiting, { at: 11, type: 'camera-set', on }]));
  await settle();
  expect(screen.queryAllByText(inside.waiting.seen)).toHaveLength(times);
});

test.each([
  ['about to join', intoTheRoom.slice(0, -1), 1],
  ['on the way in', intoTheRoom, 0],
])(
  '%s, the name of the service leads to the start only if pressing it does something',
  async (_where, log, links) => {
    showVisit(replay(log));
    await settle();
    expect(screen.getByText(shipped.service.name.en)).toBeTruthy();
    expect(screen.queryAllByRole('link', { name: shipped.service.name.en })).toHaveLength(links);
  },
);

test.each([
  ['on the way in', intoTheRoom, 0],
  [
    'in the waiting room',
    [...intoTheRoom, { at: 10, type: 'conference-said', signal: { saw: 'place', waiting: true } } as const],
    1,
  ],
])('%s, who was not let in is told whom to contact only if somebody could', async (_where, log, times) => {
  showVisit(replay(log));
  await settle();
  const [sentence = ''] = inside.waiting.contact.split('.');
  expect(screen.queryAllByText(new RegExp(sentence))).toHaveLength(times);
});

const said = (signal: ConferenceSignal) => ({ at: 10, type: 'conference-said', signal }) as const;
const { waiting } = inside;
const atTheDoor = said({ saw: 'place', waiting: true });
const isLocked = said({ saw: 'room', started: true, locked: true });
const cameBack = said({ saw: 'connection', is: 'rejoining', reach: null });

test.each<[string, VisitEvent[], string, string]>([
  ['a room not opened yet', [], waiting.notOpen, waiting.todo.wait],
  ['a locked one', [isLocked], waiting.locked, waiting.todo.wait],
  ['the way back', [cameBack], waiting.again, waiting.todo.ring],
  ['the way back to a locked one', [isLocked, cameBack, isLocked], waiting.againLocked, waiting.todo.ring],
])(
  'before %s, the visitor reads where they stand and the one thing to do',
  async (_what, events, ...words) => {
    showVisit(replay([...intoTheRoom, ...events, atTheDoor]));
    await settle();
    // Heard together: where they stand is no help without what to do about it.
    const statuses = words.map((text) => screen.getByText(text).closest('[role="status"]'));
    expect(statuses[0]).not.toBeNull();
    expect(statuses[1]).toBe(statuses[0]);
  },
);

test('long after the booked time, the visitor is told to ring, and whom', async () => {
  const { meeting } = invitation;
  // The clock of these tests stands at one minute past the epoch.
  const booked = { ...invitation, meeting: { ...meeting, startsAt: -600_000, prison: 'HMP Example' } };
  showVisit(
    replay([{ at: 0, type: 'invitation-read', reading: booked }, ...intoTheRoom.slice(1), atTheDoor]),
  );
  await settle();
  expect(screen.getByText(waiting.overdue)).toBeTruthy();
  expect(screen.getByText(waiting.todo.ring)).toBeTruthy();
  expect(screen.getByText('Prison: HMP Example')).toBeTruthy();
  // In the footer too, as on each page.
  expect(screen.getAllByText(new RegExp(shipped.service.contact.en))).toHaveLength(2);
});
