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

const { check, join } = inside;
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
