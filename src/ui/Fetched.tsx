import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './govuk/Button';
import { Page } from './parts/Page';
import { useFrontWords, useLanguage, useRuntime } from './runtime';

type Screens = typeof import('./Inside');
type State = Screens | 'fetching' | 'failed';

/** Once fetched, screens are there at once for the rest of the visit. */
let fetched: Screens | null = null;

/** Fetches the screens behind the first one together with their words, and says so when it cannot. */
export function Fetched({ children }: { readonly children: (screens: Screens) => ComponentChildren }) {
  const { shelf } = useRuntime();
  const language = useLanguage();
  const { common } = useFrontWords();
  const [state, setState] = useState<State>(fetched ?? 'fetching');

  const fetchAll = () => {
    setState('fetching');
    Promise.all([import('./Inside'), shelf.fetchInside(language)]).then(
      ([screens]) => setState((fetched = screens)),
      () => setState('failed'),
    );
  };
  useEffect(() => (fetched ? undefined : fetchAll()), []);

  if (state === 'fetching') return <Page title={common.opening}>{null}</Page>;
  if (state !== 'failed') return children(state);
  return (
    <Page title={common.notOpened} back="#/">
      <p class="govuk-body">{common.notOpenedText}</p>
      <Button type="button" onClick={fetchAll}>
        {common.tryAgain}
      </Button>
    </Page>
  );
}
