// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { front } from '../content/en/front';
import { inside } from '../content/en/inside';
import { inside as insideInWelsh } from '../content/cy/inside';
import { createShelf } from '../content/shelf';
import { intoTheRoom } from '../visit/arbitrary.test-data';
import { createVisit } from '../visit/visit';
import { App } from './App';
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
