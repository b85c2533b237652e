import { act, configure, render } from '@testing-library/preact';
import { expect } from 'vitest';
import shipped from '../../public/config.json';
import prisons from '../../public/prisons.json?raw';
import { aside as asideInWelsh } from '../content/cy/aside';
import { front as frontInWelsh } from '../content/cy/front';
import { inside as insideInWelsh } from '../content/cy/inside';
import { aside } from '../content/en/aside';
import { front } from '../content/en/front';
import { inside } from '../content/en/inside';
import type { Shelf } from '../content/shelf';
import type { Config } from '../domain/config';
import { nothingBegins } from '../visit/nothingBegins';
import type { Commands } from '../visit/commands';
import { replayCommands } from '../visit/replayCommands';
import type { Visit } from '../visit/visit';
import { App } from './App';
import { RuntimeContext, type Runtime } from './runtime';
// Here before any test begins: on a busy machine their coming alone takes longer than a test may.
import './Aside';
import './Inside';
import './screens/report/ReportScreen';
import './screens/support/SupportScreen';

// A busy machine takes longer over a fetched screen than the second that waiting gives it by itself.
configure({ asyncUtilTimeout: 4_000 });

/** All words at hand, so that nothing has to be fetched while a test looks on. */
const shelf: Shelf = {
  front: (language) => (language === 'cy' ? frontInWelsh : front),
  inside: (language) => (language === 'cy' ? insideInWelsh : inside),
  hasInside: () => true,
  aside: (language) => (language === 'cy' ? asideInWelsh : aside),
  hasAside: () => true,
  fetchLanguage: async () => {},
  fetchInside: async () => {},
  fetchAside: async () => {},
};

/** All that a screen knows of the program, without devices. */
export const runtimeFor = (
  visit: Visit,
  commands: Partial<Commands> = {},
  change: Partial<Runtime> = {},
): Runtime => ({
  visit,
  commands: { ...replayCommands, ...commands },
  config: shipped as Config,
  shelf,
  openMedia: async () => null,
  openPlatform: async () => null,
  fetchPrisons: async () => prisons,
  copyText: async () => true,
  ownAddress: 'https://visit.example/',
  orderLab: async () => 'no-answer',
  clock: { now: () => 60_000 },
  beginning: nothingBegins,
  isReplay: false,
  ...change,
});

/** Shows a visit as the page does: every screen test is a small replay. */
export const showVisit = (visit: Visit, commands: Partial<Commands> = {}, change: Partial<Runtime> = {}) =>
  render(
    <RuntimeContext.Provider value={runtimeFor(visit, commands, change)}>
      <App />
    </RuntimeContext.Provider>,
  );

/** What is fetched may ask for something else: a page, then what it shows. */
const ROUNDS = 4;

/** Lets fetched screens arrive and effects run. What then stands there must be whole sentences. */
export async function settle() {
  await Promise.all([
    import('./Inside'),
    import('./Aside'),
    import('./parts/RoomQuestionForm'),
    import('./screens/report/ReportScreen'),
    import('./screens/support/SupportScreen'),
  ]);
  for (let round = 0; round < ROUNDS; round += 1)
    await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
  expect(document.querySelector('h1')?.textContent).not.toBe(front.common.opening);
  expect(document.body.textContent, 'a slot that nothing was put into').not.toMatch(/\{\w+\}/);
}
