// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { inside } from '../../content/en/inside';
import { intoTheRoom } from '../../visit/arbitrary.test-data';
import { replay } from '../../visit/replay';
import type { VisitEvent } from '../../visit/events';
import { settle, showVisit } from '../showVisit.test-data';

afterEach(cleanup);

const place = (waiting: boolean): VisitEvent => ({
  at: 10,
  type: 'conference-said',
  signal: { saw: 'place', waiting },
});

test.each([
  ['waiting', true, inside.waiting.leave, inside.leaving.waiting],
  ['in the visit', false, inside.call.leave, inside.leaving.visit],
] as const)('whoever leaves while %s is asked first, and may stay', async (_where, waits, button, words) => {
  const leave = vi.fn<() => Promise<void>>(async () => {});
  showVisit(replay([...intoTheRoom, place(waits)]), { leave });
  await settle();
  fireEvent.click(screen.getByRole('button', { name: button }));
  const question = within(screen.getByRole('dialog', { name: words.title }));
  expect(question.getByText(words.text)).toBeTruthy();
  fireEvent.click(question.getByRole('button', { name: words.stay }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(leave).not.toHaveBeenCalled();

  fireEvent.click(screen.getByRole('button', { name: button }));
  fireEvent.click(screen.getByRole('button', { name: words.leave }));
  expect(leave).toHaveBeenCalledOnce();
});

test('whoever is still on the way in leaves at once: there is nothing to lose', async () => {
  const leave = vi.fn<() => Promise<void>>(async () => {});
  showVisit(replay(intoTheRoom), { leave });
  await settle();
  fireEvent.click(screen.getByRole('button', { name: inside.waiting.stop }));
  expect(leave).toHaveBeenCalledOnce();
});

test('whoever has reached the button on the way in still has it in the waiting room', async () => {
  const visit = replay(intoTheRoom);
  showVisit(visit);
  await settle();
  const button = screen.getByRole('button', { name: inside.waiting.stop });
  button.focus();
  await act(async () => visit.record(place(true)));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(inside.waiting.title);
  expect(document.activeElement).toBe(button);
  expect(button.textContent).toBe(inside.waiting.leave);
});
