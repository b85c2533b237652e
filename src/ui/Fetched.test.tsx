// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { front } from '../content/en/front';
import { inside } from '../content/en/inside';
import { inside as insideInWelsh } from '../content/cy/inside';
import { createShelf } from '../content/shelf';
import { intoTheRoom, invitation } from '../visit/arbitrary.test-data';
import type { VisitEvent } from '../visit/events';
import { createVisit } from '../visit/visit';
import { App } from './App';
import { FetchedPage } from './Fetched';
import { RuntimeContext, type Runtime } from './runtime';
import { runtimeFor } from './showVisit.test-data';

afterEach(cleanup);

function open(change: Partial<Runtime> = {}) {
  const visit = createVisit();
  const shelf = createShelf();
  const runtime = { ...runtimeFor(visit), shelf, ...change };
  intoTheRoom.slice(0, 2).forEach(visit.record);
  render(
    <RuntimeContext.Provider value={runtime}>
      <App />
    </RuntimeContext.Provider>,
  );
  return { visit, shelf };
}

it('waits for the words of a language that was chosen while another one was on its way', async () => {
  const { visit, shelf } = open();
  await act(() => shelf.fetchLanguage('cy'));
  await act(() => visit.record({ at: 1, type: 'language-chosen', language: 'cy' }));
  expect(await screen.findByRole('heading', { level: 1, name: insideInWelsh.check.title })).toBeTruthy();
});

it('says so when something did not arrive, shows the way out, and tries again when asked', async () => {
  let offline = true;
  open({
    openMedia: async () => {
      if (offline) throw new Error('offline');
      return null;
    },
  });
  expect(await screen.findByRole('heading', { level: 1, name: front.common.notOpened })).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
  expect(screen.getByRole('link', { name: new RegExp(front.handOff.link) })).toBeTruthy();
  offline = false;
  await act(() => screen.getByRole('button', { name: front.common.tryAgain }).click());
  expect(await screen.findByRole('heading', { level: 1, name: inside.check.title })).toBeTruthy();
});

/** Two rooms were pasted; what asks which of them it is does not arrive. */
function askWithout(aside: VisitEvent[]) {
  const visit = createVisit();
  const readings: string[] = [];
  const runtime = runtimeFor(visit, { read: (text) => void readings.push(text) });
  const question = { is: 'question', ask: 'which-room', rooms: [invitation, invitation] } as const;
  [{ at: 0, type: 'invitation-read', reading: question } as const, ...aside].forEach(visit.record);
  const openNothing = () => Promise.reject(new Error('offline'));
  render(
    <RuntimeContext.Provider value={runtime}>
      <FetchedPage open={openNothing}>{() => null}</FetchedPage>
    </RuntimeContext.Provider>,
  );
  return readings;
}

it('on the first page, from which Back leads nowhere, another link can be used', async () => {
  const readings = askWithout([]);
  const other = await screen.findByRole('button', { name: front.start.other });
  await act(() => other.click());
  expect(readings).toEqual(['']);
  expect(screen.queryByRole('link', { name: front.common.back })).toBeNull();
});

it('beside it, Back leads to it', async () => {
  askWithout([{ at: 1, type: 'aside-opened', aside: { page: 'support', about: null } }]);
  const back = await screen.findByRole('link', { name: front.common.back });
  expect(back.getAttribute('href')).toBe('#/');
  expect(screen.queryByRole('button', { name: front.start.other })).toBeNull();
});
