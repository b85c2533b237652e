import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Equipment } from '../domain/readiness/equipment';
import type { Language } from '../visit/events';
import { Button } from './govuk/Button';
import { Page } from './parts/Page';
import {
  MediaContext,
  useCommands,
  useFrontWords,
  useLanguage,
  useRuntime,
  useVisit,
  type Media,
  type Runtime,
} from './runtime';

interface Behind {
  readonly screens: typeof import('./Inside');
  readonly media: Media | null;
}

interface Beside {
  readonly pages: typeof import('./Aside');
  /** Null in a replay: what the visitor's page ran on stands in the log. */
  readonly platform: Equipment | null;
}

/** Once fetched, they are there at once whenever the visitor comes back. */
const fetchedBy = new WeakMap<Runtime, Behind>();
const asideFetchedBy = new WeakMap<Runtime, Beside>();

/** The screens behind the first one, with their words and media. */
export function Fetched({
  children,
}: {
  readonly children: (screens: Behind['screens']) => ComponentChildren;
}) {
  const language = useLanguage();
  const runtime = useRuntime();
  const { openMedia, shelf } = runtime;
  const behind = fetchedBy.get(runtime);
  const isHere = behind !== undefined && shelf.hasInside(language);
  const arrival = useArrival(isHere, async () => {
    const [screens, media] = await Promise.all([
      import('./Inside'),
      openMedia(),
      shelf.fetchInside(language),
    ]);
    fetchedBy.set(runtime, { screens, media });
  });

  if (!isHere) return <NotHere {...arrival} />;
  return <MediaContext.Provider value={behind.media}>{children(behind.screens)}</MediaContext.Provider>;
}

/** The pages beside the journey, with their words. Nothing of devices, line and room comes with them. */
export function FetchedAside({ children }: { readonly children: (beside: Beside) => ComponentChildren }) {
  const [beside, arrival] = useBeside(true);
  return beside ? <>{children(beside)}</> : <NotHere {...arrival} />;
}

/** For a page beside the journey that writes in both languages at once, whichever it is read in. */
export function FetchedInBoth({ children }: { readonly children: ComponentChildren }) {
  const [areHere, arrival] = useLanguagesFetched(['en', 'cy']);
  return areHere ? <>{children}</> : <NotHere {...arrival} />;
}

/** A part of a page that stands beside the journey, for a page of the journey: null until it is here. */
export const useAside = (isWanted: boolean): Beside['pages'] | null => useBeside(isWanted)[0]?.pages ?? null;

function useBeside(isWanted: boolean): [Beside | null, Arrival] {
  const language = useLanguage();
  const runtime = useRuntime();
  const { openPlatform, shelf } = runtime;
  const beside = asideFetchedBy.get(runtime);
  const isHere = beside !== undefined && shelf.hasAside(language);
  const arrival = useArrival(isHere || !isWanted, async () => {
    const [pages, platform] = await Promise.all([
      import('./Aside'),
      openPlatform(),
      shelf.fetchAside(language),
    ]);
    asideFetchedBy.set(runtime, { pages, platform });
  });
  return [isHere ? beside : null, arrival];
}

/** What was fetched by these, whoever asked. */
const partsFetched = new WeakMap<() => Promise<unknown>, unknown>();

/** A part that only few need. Null until it is here; `open` is the same function each time. */
export function useFetched<Part>(open: () => Promise<Part>, isWanted = true): [Part | null, Arrival] {
  const part = (partsFetched.get(open) ?? null) as Part | null;
  const arrival = useArrival(part !== null || !isWanted, async () => {
    partsFetched.set(open, await open());
  });
  return [part, arrival];
}

/** All words of these languages, for whoever shows a screen in more than the visit's own. */
export function useLanguagesFetched(languages: readonly Language[]): [areHere: boolean, Arrival] {
  const { shelf } = useRuntime();
  const areHere = languages.every(shelf.hasAside);
  const arrival = useArrival(areHere, async () => {
    await Promise.all(languages.map(shelf.fetchLanguage));
  });
  return [areHere, arrival];
}

interface FetchedPageProps<Part> {
  readonly open: () => Promise<Part>;
  readonly children: (part: Part) => ComponentChildren;
}

/** A page that only few need. */
export function FetchedPage<Part>({ open, children }: FetchedPageProps<Part>) {
  const [part, arrival] = useFetched(open);
  return part === null ? <NotHere {...arrival} /> : <>{children(part)}</>;
}

export interface Arrival {
  readonly hasFailed: boolean;
  readonly again: () => void;
}

function useArrival(isHere: boolean, fetchIt: () => Promise<void>): Arrival {
  const language = useLanguage();
  const [state, setState] = useState<'fetching' | 'failed' | 'fetched'>('fetching');
  const [tries, setTries] = useState(1);
  useEffect(() => {
    if (isHere) return;
    let wanted = true;
    setState('fetching');
    fetchIt().then(
      () => wanted && setState('fetched'),
      () => wanted && setState('failed'),
    );
    // What was fetched for a language that nobody reads any more says nothing of the one they do read.
    return () => void (wanted = false);
  }, [language, tries, isHere]);
  return { hasFailed: state === 'failed', again: () => setTries(tries + 1) };
}

/** Each takes focus when it appears, so that whoever cannot see it hears that it has. */
function NotHere({ hasFailed, again }: Arrival) {
  const { common, start } = useFrontWords();
  const { read } = useCommands();
  // Its address is that of a question about the link too, so that Back would change nothing.
  const isFirstPage = useVisit(({ aside, journey }) => aside === null && journey.at === 'start');
  if (!hasFailed)
    return (
      <Page key="opening" title={common.opening}>
        {null}
      </Page>
    );
  return (
    <Page key="not-opened" title={common.notOpened} {...(!isFirstPage && { back: '#/' })}>
      <p class="govuk-body">{common.notOpenedText}</p>
      <div class="govuk-button-group">
        <Button type="button" onClick={again}>
          {common.tryAgain}
        </Button>
        {isFirstPage && (
          <Button variant="secondary" type="button" onClick={() => read('')}>
            {start.other}
          </Button>
        )}
      </div>
    </Page>
  );
}
