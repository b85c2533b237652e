// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { inside } from '../../content/en/inside';
import { faults } from '../../domain/faults';
import { intoTheRoom } from '../../visit/arbitrary.test-data';
import type { VisitEvent } from '../../visit/events';
import { replay } from '../../visit/replay';
import { settle, showVisit } from '../showVisit.test-data';

afterEach(cleanup);

const NOW = 60_000;
const inTheCall: VisitEvent = { at: 10, type: 'conference-said', signal: { saw: 'place', waiting: false } };
const { speakingMuted } = inside.visitTruth.microphone;

async function show(...events: readonly VisitEvent[]) {
  const visit = replay([...intoTheRoom, inTheCall, ...events]);
  showVisit(visit);
  await settle();
  return visit;
}

test.each([
  ['heard', 'mute-heard'],
  ['believed', 'mute-not-believed'],
] as const)('a disagreement (%s) is said with its code, until the visitor speaks', async (how, fault) => {
  const visit = await show({ at: 11, type: 'conference-said', signal: { saw: 'mute-disagreed', how } });
  // Others stand there empty, so that they are read out when filled.
  const said = screen.getAllByRole('alert').find(({ textContent }) => textContent !== '');
  expect(said?.textContent).toContain(inside.faults[fault].what);
  expect(said?.textContent).toContain(faults[fault].code);
  await act(() => visit.record({ at: 12, type: 'microphone-set', muted: false }));
  expect(said?.textContent).toBe('');
});

test('who speaks while muted reads so', async () => {
  await show({ at: NOW - 1_000, type: 'spoke-muted' });
  expect(screen.getByText(speakingMuted).getAttribute('role')).toBe('status');
});

test('and no longer some seconds later, so that the next time is read out again', async () => {
  await show({ at: NOW - 7_000, type: 'spoke-muted' });
  expect(screen.queryByText(speakingMuted)).toBeNull();
});

test('nor once they can be heard', async () => {
  await show(
    { at: NOW - 1_000, type: 'spoke-muted' },
    { at: NOW - 500, type: 'conference-said', signal: { saw: 'media', is: 'flowing' } },
    { at: NOW - 400, type: 'microphone-set', muted: false },
  );
  expect(screen.queryByText(speakingMuted)).toBeNull();
});
