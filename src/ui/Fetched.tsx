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
  const [state, setState] = useState<Behind | 'fetching' | 'failed'>(fetchedBy.get(runtime) ?? 'fetching');

  const fetchAll = () => {
    setState('fetching');
    const { openMedia, shelf } = runtime;
    Promise.all([import('./Inside'), openMedia(), shelf.fetchInside(language)]).then(
      ([screens, media]) => {
        fetchedBy.set(runtime, { screens, media });
        setState({ screens, media });
      },
      () => setState('failed'),
    );
  };
  useEffect(() => (fetchedBy.has(runtime) ? undefined : fetchAll()), []);

  if (state === 'fetching') return <Page title={common.opening}>{null}</Page>;
  if (state !== 'failed') {
    return <MediaContext.Provider value={state.media}>{children(state.screens)}</MediaContext.Provider>;
  }
  return (
    <Page title={common.notOpened} back="#/">
      <p class="govuk-body">{common.notOpenedText}</p>
      <Button type="button" onClick={fetchAll}>
        {common.tryAgain}
      </Button>
    </Page>
  );
}
