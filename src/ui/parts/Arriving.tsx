import type { Arrival } from '../Fetched';
import { useFrontWords } from '../runtime';

/** In the place of a part of a page that is fetched, or could not be. */
export function Arriving({ hasFailed, again }: Arrival) {
  const { common } = useFrontWords();
  return hasFailed ? (
    <p class="govuk-body" role="alert">
      {common.notOpenedText}{' '}
      <button class="govuk-link" type="button" onClick={again}>
        {common.tryAgain}
      </button>
    </p>
  ) : (
    <p class="govuk-body">{common.opening}</p>
  );
}
