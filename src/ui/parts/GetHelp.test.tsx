// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { front } from '../../content/en/front';
import { inside } from '../../content/en/inside';
import { groupsOf, telephoneCode } from '../../report/code';
import { summaryOf } from '../../report/summary';
import { intoTheRoom } from '../../visit/arbitrary.test-data';
import { replay } from '../../visit/replay';
import { settle, showVisit } from '../showVisit.test-data';

afterEach(cleanup);

const { controls } = inside;

async function inTheCall() {
  const visit = replay(intoTheRoom);
  visit.record({ at: 10, type: 'conference-said', signal: { saw: 'place', waiting: false } });
  const { container } = showVisit(visit);
  await settle();
  const press = async (thing: HTMLElement) => {
    await act(async () => thing.click());
    await settle();
  };
  return {
    visit,
    more: () => press(screen.getByRole('button', { name: controls.more })),
    fold: () => press(screen.getByText(front.common.report)),
    shown: () => container.querySelector('[data-code]')?.getAttribute('data-code'),
    now: () => groupsOf(telephoneCode(summaryOf(visit.log))).join('-'),
    isLost: () =>
      act(() =>
        visit.record({
          at: 20,
          type: 'conference-said',
          signal: { saw: 'connection', is: 'interrupted', reach: 'offline' },
        }),
      ),
  };
}

it('the code in a call stays as it is while it is read out', async () => {
  const { more, fold, shown, now, isLost } = await inTheCall();
  await more();
  await fold();
  const before = now();
  expect(shown()).toBe(before);
  await isLost();
  expect(now()).not.toBe(before);
  expect(shown()).toBe(before);
});

it.each(['fold', 'more'] as const)('is of the moment when it is opened again (%s)', async (what) => {
  const help = await inTheCall();
  await help.more();
  await help.fold();
  await help[what]();
  await help.isLost();
  await help[what]();
  if (what === 'more') await help.fold();
  expect(help.shown()).toBe(help.now());
});
