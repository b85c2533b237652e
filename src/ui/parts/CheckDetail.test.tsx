// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { Fact } from '../../checks/registry';
import { inside } from '../../content/en/inside';
import type { VisitEvent } from '../../visit/events';
import { replay } from '../../visit/replay';
import { settle, showVisit } from '../showVisit.test-data';

afterEach(cleanup);

const { faults } = inside;
const saw = (fact: Fact): VisitEvent => ({ at: 3, type: 'check-saw', check: 'speaker', fact });

test.each([
  ['speaker-chosen-gone', true, true],
  ['speaker-not-heard', false, false],
] as const)('of %s the steps are folded: %s', async (fault, heard, isFolded) => {
  showVisit(
    replay([
      { at: 1, type: 'went', to: 'check' },
      { at: 2, type: 'check-started', check: 'speaker' },
      saw({ saw: 'outputs', count: 1, choice: true, chosenGone: true }),
      saw({ saw: 'answer', heard }),
    ]),
  );
  await settle();
  const what = screen.getByRole('heading', { level: 4, name: faults[fault].what });
  expect(what.closest('details')).toBeNull();
  const { todo } = faults[fault];
  const [step = ''] = 'any' in todo ? todo.any : todo;
  const around = screen.getByText(step).closest('details');
  expect(around !== null && !around.open).toBe(isFolded);
});
