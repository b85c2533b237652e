// @vitest-environment happy-dom
import { act, cleanup } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeClock } from '../adapters/fake/clock';
import { inside } from '../content/en/inside';
import { intoTheRoom } from '../visit/arbitrary.test-data';
import { watchBeginning } from '../visit/callBeginning';
import type { VisitEvent } from '../visit/events';
import { replay } from '../visit/replay';
import { settle, showVisit } from './showVisit.test-data';

beforeEach(() => {
  document.head.innerHTML = '<link rel="icon" href="./favicon.svg" />';
  document.title = 'Before';
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  document.head.innerHTML = '';
});

const tab = () => ({
  title: document.title,
  icon: document.querySelector('link[rel="icon"]')?.getAttribute('href'),
});

/** Somebody who is let in, and looks at this page or at another. */
async function showLetIn(isHidden = false) {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
  const visit = replay(intoTheRoom.slice(0, -1));
  const clock = fakeClock();
  const wait = (ms: number) => clock.wait(ms, new AbortController().signal);
  showVisit(visit, {}, { beginning: watchBeginning(visit, wait) });
  const record = async (event: VisitEvent) => {
    act(() => visit.record(event));
    await settle();
  };
  await record({ at: 8, type: 'join-pressed' });
  await record({ at: 9, type: 'conference-said', signal: { saw: 'place', waiting: false } });
  return { record, clock };
}

it('the tab says that the visit has begun once the call no longer needs the processor', async () => {
  const { clock } = await showLetIn();
  expect(tab().title).not.toContain(inside.call.title);
  expect(tab().icon).toBe('./favicon.svg');
  clock.pass(3000);
  await settle();
  expect(tab().title).toContain(inside.call.title);
  expect(tab().icon).toBe('./favicon-in-visit.svg');
});

it('seen from another tab it says so at once', async () => {
  await showLetIn(true);
  expect(tab().title).toContain(inside.call.title);
  expect(tab().icon).toBe('./favicon-in-visit.svg');
});

it('of a visit that was left before that it never says so', async () => {
  const titles = vi.spyOn(document, 'title', 'set');
  const { record, clock } = await showLetIn();
  await record({ at: 10, type: 'left' });
  clock.pass(3000);
  await settle();
  expect(titles.mock.calls.flat().join()).not.toContain(inside.call.title);
  expect(titles).toHaveBeenCalled();
  expect(tab().icon).toBe('./favicon.svg');
});
