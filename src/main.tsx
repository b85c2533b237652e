import { options, render } from 'preact';
import { createPageAddress, ownAddress } from './adapters/browser/address';
import { browserLanguages } from './adapters/browser/languages';
import { createNextTurn } from './adapters/browser/nextTurn';
import { askBeforeUnload } from './adapters/browser/unloadQuestion';
import { fetchOwnFile } from './adapters/network/ownFile';
import { createShelf } from './content/shelf';
import { readConfig, type Config } from './domain/config';
import { placeOf, readPlace, type Understand } from './domain/keptPlace';
import type { At } from './domain/journey';
import type { LabDeed } from './domain/labDeeds';
import { openingLanguage } from './domain/openingLanguage';
import { App } from './ui/App';
import { fragmentOf, readFragment } from './ui/route';
import { RuntimeContext } from './ui/runtime';
import { ErrorBoundary } from './ui/screens/BrokenScreen';
import { watchBeginning } from './visit/callBeginning';
import { createLiveCommands } from './visit/commands';
import { isDecided } from './visit/checkState';
import { isCalling } from './visit/journeySlice';
import type { Language } from './visit/events';
import { createVisit, type Visit } from './visit/visit';
import './ui/styles/main.scss';

type Live = ReturnType<typeof import('./live').openLive>;

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element with the id "app"');

// A press is on its way to the room before page and address are drawn anew, and what comes in one go is drawn once.
const nextTurn = createNextTurn();
options.debounceRendering = nextTurn;

const shelf = createShelf();
void open(root);

// Not awaited by this module: whatever it fetches imports from it, and would wait for it in turn, for ever.
async function open(into: HTMLElement): Promise<void> {
  const config = readConfig(await fetchOwnFile('config.json'));
  if (config.ok) return startLive(config.value, into);
  const { ConfigProblemScreen } = await import('./ui/screens/ConfigProblemScreen');
  render(<ConfigProblemScreen problem={config.failure} />, into);
}

function startLive(deployment: Config, into: HTMLElement): void {
  const settings = {
    ...deployment,
    language: openingLanguage(browserLanguages(), deployment.language),
  };
  const clock = { now: () => Date.now() };
  const own = ownAddress();
  let live: Promise<Live> | null = null;
  // A call cannot end before what it is made of has come, and that knows.
  let understand: Understand = () => undefined;
  const openLive = () => {
    live ??= import('./live').then((half) => {
      understand = half.faultAfter;
      return half.openLive(settings, visit, beginning);
    });
    // The next one who needs it tries again.
    live.catch(() => (live = null));
    return live;
  };

  const visit = createVisit();
  const beginning = watchBeginning(visit, wait);
  const commands = createLiveCommands({
    visit,
    openPorts: async () => (await openLive()).ports,
    openConference: async () => (await openLive().catch(() => null))?.ports.conference ?? null,
    fetchChecks: async (...parts) => (await import('./live')).openChecks(...parts, beginning),
    clock,
    config: settings,
    ownAddress: own,
    fetchWords: shelf.fetchLanguage,
  });

  // Stands in the address already while its words are on their way.
  let coming: Language | null = settings.language;
  const speak = async (language: Language) => {
    coming = language;
    // A language that cannot be fetched leaves the visit in the one it has.
    if (language !== visit.state().language) await commands.chooseLanguage(language).catch(() => undefined);
    coming = null;
  };
  const showAddress = () => {
    const language = coming ?? visit.state().language;
    const { journey, aside, role } = visit.state();
    address.show(
      fragmentOf(journey, language === settings.language ? null : language, aside),
      placeOf(journey, role, understand),
    );
  };
  const address = createPageAddress((fragment, kept) => {
    const { step, aside, invitation, language } = readFragment(fragment, visit.state());
    if (language !== null) void speak(language);
    if (invitation !== null) commands.read(invitation);
    const before = readPlace(kept);
    if (before !== null) commands.resume(before);
    if (aside !== null) commands.openAside(aside);
    else if (before !== null) return showAddress();
    else if (step !== null) commands.go(step);
    else if (visit.state().aside !== null) commands.closeAside();
    showAddress();
  });
  // No later: Chromium forgets what is kept beside an address that changes while the page is being loaded again.
  visit.subscribe(() => nextTurn(showAddress));
  // Whoever is thrown out may find the room locked.
  visit.subscribe(() => askBeforeUnload(isCalling(visit.state().journey)));
  address.follow();
  if (coming === settings.language) void speak(coming);

  const runtime = {
    visit,
    commands,
    config: settings,
    shelf,
    openMedia: async () => (await openLive()).media,
    openPlatform: async () => (await import('./adapters/browser/equipment')).readEquipment(),
    copyText: async (text: string) => (await import('./adapters/browser/clipboard')).copyText(text),
    orderLab: async (deed: LabDeed) => (await import('./adapters/network/lab')).orderLab(settings, deed),
    fetchPrisons: () => fetchOwnFile(settings.prisons),
    ownAddress: own,
    clock,
    beginning,
    isReplay: false,
  };
  render(
    <RuntimeContext.Provider value={runtime}>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </RuntimeContext.Provider>,
    into,
  );
  void keepForOffline(settings, visit);
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const A_MOMENT_MS = 1000;
const aboutToJoin: readonly At[] = ['name', 'join', 'pin'];

/**
 * Once the line is free, as what comes down while it is measured would be taken for a slow line; and not in the last
 * steps before a call, which needs line and processor for itself.
 */
async function keepForOffline(settings: Config, visit: Visit): Promise<void> {
  const isBusy = () => {
    const { journey, checks } = visit.state();
    return (
      isCalling(journey) ||
      aboutToJoin.includes(journey.at) ||
      [checks.line, checks.room].some((check) => check.is === 'running' && !isDecided(check))
    );
  };
  do await wait(A_MOMENT_MS);
  while (isBusy());
  const { keepPages } = await import('./adapters/offline/keepPages');
  await keepPages(settings.offline);
}
