import { render } from 'preact';
import { createPageAddress, ownAddress } from './adapters/browser/address';
import { fetchConfigText } from './adapters/network/configFile';
import { createShelf } from './content/shelf';
import { readConfig, type Config } from './domain/config';
import { App } from './ui/App';
import { fragmentOf, readFragment } from './ui/route';
import { RuntimeContext } from './ui/runtime';
import { ErrorBoundary } from './ui/screens/BrokenScreen';
import { ConfigProblemScreen } from './ui/screens/ConfigProblemScreen';
import { createLiveCommands } from './visit/commands';
import { createVisit } from './visit/visit';
import './ui/styles/main.scss';

type Live = ReturnType<typeof import('./live').openLive>;

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element with the id "app"');

const shelf = createShelf();
const config = readConfig(await fetchConfigText());
if (config.ok) startLive(config.value, root);
else {
  // Welsh that cannot be fetched leaves the page in English rather than empty.
  await shelf.fetchLanguage('cy').catch(() => undefined);
  const words = [shelf.front('en').config, shelf.front('cy').config];
  render(<ConfigProblemScreen problem={config.failure} words={words} />, root);
}

function startLive(settings: Config, into: HTMLElement): void {
  const clock = { now: () => Date.now() };
  let live: Promise<Live> | null = null;
  const openLive = () => {
    live ??= import('./live').then((half) => half.openLive(settings));
    // The next one who needs it tries again.
    live.catch(() => (live = null));
    return live;
  };

  const visit = createVisit();
  const commands = createLiveCommands({
    visit,
    openPorts: async () => (await openLive()).ports,
    clock,
    config: settings,
    ownAddress: ownAddress(),
    fetchWords: shelf.fetchLanguage,
  });

  const address = createPageAddress((fragment) => {
    const { step, invitation } = readFragment(fragment);
    if (invitation !== null) commands.read(invitation);
    commands.go(step);
  });
  visit.subscribe(() => address.show(fragmentOf(visit.state().journey)));
  address.follow();
  // A language that cannot be fetched leaves the visit in English rather than without words.
  if (settings.language !== 'en') void commands.chooseLanguage(settings.language).catch(() => undefined);

  const runtime = {
    visit,
    commands,
    config: settings,
    shelf,
    openMedia: async () => (await openLive()).media,
    clock,
  };
  render(
    <RuntimeContext.Provider value={runtime}>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </RuntimeContext.Provider>,
    into,
  );
}
