import { useEffect, useState } from 'preact/hooks';
import { Button } from '../govuk/Button';
import { useMedia, useWords } from '../runtime';

/** One's own voice, two seconds late: the only way to judge a microphone by ear without recording anything. */
export function HearYourself() {
  const { check } = useWords();
  const media = useMedia();
  const [hearing, setHearing] = useState(false);
  useEffect(() => (hearing ? media?.hearYourself() : undefined), [hearing, media]);
  if (!media) return null;

  return (
    <div class="vr-checks__body">
      <Button variant="secondary" type="button" aria-pressed={hearing} onClick={() => setHearing(!hearing)}>
        {hearing ? check.hearStop : check.hear}
      </Button>
      {hearing && <p class="govuk-hint">{check.hearHint}</p>}
    </div>
  );
}
