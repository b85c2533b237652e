import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './govuk/Button';
import { Page } from './parts/Page';
import { MediaContext, useFrontWords, useLanguage, useRuntime, type Media, type Runtime } from './runtime';

interface Behind {
  readonly screens: typeof import('./Inside');
  readonly media: Media | null;
}

/** Once fetched, they are there at once whenever the visitor comes back. */
const fetchedBy = new WeakMap<Runtime, Behind>();

/** Fetches the screens behind the first one, with their words and media, and says so when it cannot. */
export function Fetched({
  children,
}: {
  readonly children: (screens: Behind['screens']) => ComponentChildren;
}) {
  const language = useLanguage();
  const { common } = useFrontWords();
  const runtime = useRuntime();
  const { openMedia, shelf } = runtime;
  const [state, setState] = useState<'fetching' | 'failed' | 'fetched'>('fetching');
  const [tries, setTries] = useState(1);
  const behind = fetchedBy.get(runtime);
  const isHere = behind !== undefined && shelf.hasInside(language);

  useEffect(() => {
    if (isHere) return;
    let wanted = true;
    setState('fetching');
    Promise.all([import('./Inside'), openMedia(), shelf.fetchInside(language)]).then(
      ([screens, media]) => {
        fetchedBy.set(runtime, { screens, media });
        if (wanted) setState('fetched');
      },
      () => wanted && setState('failed'),
    );
    // What was fetched for a language that nobody reads any more says nothing of the one they do read.
    return () => void (wanted = false);
  }, [language, tries]);

  if (isHere)
    return <MediaContext.Provider value={behind.media}>{children(behind.screens)}</MediaContext.Provider>;
  // Each takes focus when it appears, so that whoever cannot see it hears that it has.
  if (state !== 'failed')
    return (
      <Page key="opening" title={common.opening}>
        {null}
      </Page>
    );
  return (
    <Page key="not-opened" title={common.notOpened} back="#/">
      <p class="govuk-body">{common.notOpenedText}</p>
      <Button type="button" onClick={() => setTries(tries + 1)}>
        {common.tryAgain}
      </Button>
    </Page>
  );
}
