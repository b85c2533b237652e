import { render } from '@testing-library/preact';
import shipped from '../../public/config.json';
import { front as frontInWelsh } from '../content/cy/front';
import { inside as insideInWelsh } from '../content/cy/inside';
import { front } from '../content/en/front';
import { inside } from '../content/en/inside';
import type { Shelf } from '../content/shelf';
import type { Config } from '../domain/config';
import { replayCommands, type Commands } from '../visit/commands';
import type { Visit } from '../visit/visit';
import { App } from './App';
import { RuntimeContext } from './runtime';

/** All words at hand, so that nothing has to be fetched while a test looks on. */
const shelf: Shelf = {
  front: (language) => (language === 'cy' ? frontInWelsh : front),
  inside: (language) => (language === 'cy' ? insideInWelsh : inside),
  hasInside: () => true,
  fetchLanguage: async () => {},
  fetchInside: async () => {},
};

/** Shows a visit as the page does, without devices: every screen test is a small replay. */
export function showVisit(visit: Visit, commands: Partial<Commands> = {}, now = 60_000) {
  const runtime = {
    visit,
    commands: { ...replayCommands, ...commands },
    config: shipped as Config,
    shelf,
    openMedia: async () => null,
    clock: { now: () => now },
  };
  return render(
    <RuntimeContext.Provider value={runtime}>
      <App />
    </RuntimeContext.Provider>,
  );
}
