import { fill } from '../fill';
import { useConfig, useFrontWords, useWords } from '../runtime';

/** The way out that is always there: the official web app, on the same room. Never carries a name or PIN. */
export function HandOff({ address }: { readonly address: string }) {
  const { common } = useFrontWords();
  const { join } = useWords();
  const { handOff } = useConfig();
  return (
    <>
      <p class="govuk-body govuk-!-margin-bottom-1">
        <a
          class="govuk-link"
          href={fill(handOff, { address: encodeURIComponent(address) })}
          target="_blank"
          rel="noopener noreferrer"
        >
          {join.handOff} {common.newTab}
        </a>
      </p>
      <p class="govuk-hint">{join.handOffHint}</p>
    </>
  );
}
