// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { front } from '../../content/en/front';
import { inside } from '../../content/en/inside';
import type { TriedPin } from '../../domain/call';
import { intoTheRoom } from '../../visit/arbitrary.test-data';
import { replay } from '../../visit/replay';
import { showVisit } from '../showVisit.test-data';

afterEach(cleanup);

const { join, waiting } = inside;
const focused = () => document.activeElement?.className;

async function refusePin(tried: TriedPin = 'wrong') {
  const visit = replay(intoTheRoom);
  const joined: (string | undefined)[] = [];
  showVisit(visit, { join: async (pin) => void joined.push(pin) });
  // The first to ask for the screens behind the first one waits until they are fetched.
  await screen.findByRole('heading', { name: waiting.joining });
  await act(() => visit.record({ at: 9, type: 'conference-said', signal: { saw: 'pin-asked', tried } }));
  return joined;
}

it('leads with the complaint, not with the heading, where the room refused a PIN', async () => {
  await refusePin();
  await waitFor(() => expect(focused()).toBe('govuk-error-summary'));
  expect(screen.getByRole('alert').textContent).toContain(join.pinRefused);
  expect(document.title.startsWith(`${front.common.error}: `)).toBe(true);
});

it('has the code of a refused PIN, and what to do, but none before a PIN was tried', async () => {
  await refusePin();
  const { what, todo } = inside.faults['room-pin-wrong'];
  expect(screen.getByRole('heading', { name: what })).toBeTruthy();
  expect(screen.getByText(todo[0])).toBeTruthy();
  expect(screen.getByText('JOIN-3')).toBeTruthy();
  cleanup();
  showVisit(
    replay([...intoTheRoom, { at: 9, type: 'conference-said', signal: { saw: 'pin-asked', tried: 'no' } }]),
  );
  await screen.findByRole('heading', { name: join.pinTitle });
  expect(screen.queryByText('JOIN-3')).toBeNull();
});

it('complains of what cannot be a PIN, and sends what can without its spaces', async () => {
  const joined = await refusePin();
  for (const pin of ['12', '56 78']) {
    fireEvent.input(screen.getByRole('textbox'), { target: { value: pin } });
    await act(() => screen.getByRole('button', { name: join.button }).click());
  }
  expect(screen.getByRole('alert').textContent).toContain(join.pinFormat);
  expect(joined).toEqual(['5678']);
});

it('says of the host’s PIN that it was the wrong one of two, as the room took it', async () => {
  await refusePin('host');
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(join.pinOfHost));
  expect(screen.getByText('JOIN-3')).toBeTruthy();
  expect(screen.queryByText(inside.faults['room-pin-wrong'].what)).toBeNull();
});
