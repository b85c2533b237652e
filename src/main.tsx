import { render } from 'preact';
import { createPageAddress, ownAddress } from './adapters/browser/address';
import { createBrowserPort } from './adapters/browser/abilities';
import { cameraConstraints, createCameraPort } from './adapters/browser/camera';
import { createHeldTrack } from './adapters/browser/heldTrack';
import { createMedia } from './adapters/browser/media';
import { createMicrophonePort, microphoneConstraints } from './adapters/browser/microphone';
import { createView } from './adapters/browser/view';
import { fetchConfigText } from './adapters/network/configFile';
import { createLinePort } from './adapters/network/line';
import { createConference } from './adapters/pexip/conference';
import { createShelf } from './content/shelf';
import { readConfig, type Config } from './domain/config';
import type { Ports } from './ports';
import { App } from './ui/App';
import { fragmentOf, readFragment } from './ui/route';
import { RuntimeContext } from './ui/runtime';
import { ErrorBoundary } from './ui/screens/BrokenScreen';
import { ConfigProblemScreen } from './ui/screens/ConfigProblemScreen';
import { createLiveCommands } from './visit/commands';
import { createVisit } from './visit/visit';
import './ui/styles/main.scss';

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
  const camera = createHeldTrack('camera', cameraConstraints);
  const microphone = createHeldTrack('microphone', microphoneConstraints);
  const host = createView();
  const slides = createView();
  const ports: Ports = {
    browser: createBrowserPort(),
    camera: createCameraPort(camera),
    microphone: createMicrophonePort(microphone),
    line: createLinePort({ origin: settings.measuring }),
    conference: createConference({ node: settings.node, capture: { camera, microphone }, host, slides }),
    clock: { now: () => Date.now() },
  };

  const visit = createVisit();
  const commands = createLiveCommands({
    visit,
    ports,
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
    media: createMedia({ camera, microphone, host, slides }),
    clock: ports.clock,
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
