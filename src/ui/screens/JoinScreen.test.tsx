// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { inside } from '../../content/en/inside';
import { intoTheRoom } from '../../visit/arbitrary.test-data';
import type { VisitEvent } from '../../visit/events';
import { replay } from '../../visit/replay';
import { noMedia } from '../noMedia.test-data';
import { settle, showVisit } from '../showVisit.test-data';

afterEach(cleanup);

const { check, join, waiting } = inside;
const atJoin = intoTheRoom.slice(0, 5);

it('says of a device that is asked about no more than that it was not checked', async () => {
  const visit = replay(atJoin);
  showVisit(visit, {}, { openMedia: async () => noMedia });
  await settle();
  const speaker = () => screen.getByText(check.names.speaker).nextElementSibling?.textContent?.trim();
  const after = (...events: readonly VisitEvent[]) => act(() => events.forEach(visit.record));
  const saw = { at: 9, type: 'check-saw', check: 'speaker' } as const;
  await after(
    { at: 9, type: 'check-started', check: 'speaker' },
    { ...saw, fact: { saw: 'outputs', count: 2, choice: true, chosenGone: false } },
    { ...saw, fact: { saw: 'chirp', heardDB: null } },
  );
  expect(speaker()).toBe(join.device.unknown);
  await after({ ...saw, fact: { saw: 'answer', heard: false } });
  expect(speaker()).toBe(join.device.problem);
  await after({ ...saw, fact: { saw: 'answer', heard: true } });
  expect(speaker()).toBe(join.device.ready);
});

it('says on the button that it joins, and has a page of its own for that only where it takes long', async () => {
  const visit = replay(atJoin);
  const begins = 10_000;
  let now = begins;
  showVisit(visit, {}, { openMedia: async () => noMedia, clock: { now: () => now } });
  await settle();
  const button = screen.getByRole('button', { name: join.button });
  await act(() => visit.record({ at: begins, type: 'join-pressed' }));
  expect(button.textContent).toBe(waiting.joining);
  expect(screen.getByText(waiting.joiningText).getAttribute('role')).toBe('status');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(join.title);

  now = begins + 1_000;
  await screen.findByRole('heading', { name: waiting.joining }, { timeout: 4_000 });
  expect(screen.getByRole('button', { name: waiting.stop })).toBeTruthy();
});
