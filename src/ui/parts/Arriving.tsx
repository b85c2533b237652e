import type { Arrival } from '../Fetched';
import { Button } from '../govuk/Button';
import { useFrontWords } from '../runtime';

/** In the place of a part of a page that is fetched, or could not be. */
export function Arriving({ hasFailed, again }: Arrival) {
  const { common } = useFrontWords();
  if (!hasFailed) return <p class="govuk-body">{common.opening}</p>;
  return (
    <div role="alert">
      <p class="govuk-body">{common.notOpenedText}</p>
      <Button type="button" variant="secondary" onClick={again}>
        {common.tryAgain}
      </Button>
    </div>
  );
}
