import { useEffect, useState } from 'preact/hooks';
import type { Legibility } from '../../domain/picture/legibility';
import { fill } from '../fill';
import { useFrontWords, useLanguage, useMedia, useNow, useWords } from '../runtime';
import { duration } from '../times';

/** Long enough for an officer to read it and ask for another; a picture that large must not be forgotten. */
const SHOWN_FOR_MS = 60_000;

interface ShowIdProps {
  readonly shown: boolean;
  /** Why the prison sees nothing of it, in words; null while it does. */
  readonly unseen: string | null;
  readonly onEnd: () => void;
}

/** What to do while an ID is held before the camera, and what we see of it. Says so when it has ended by itself. */
export function ShowId({ shown, unseen, onEnd }: ShowIdProps) {
  const { controls } = useWords();
  const [hasEnded, setHasEnded] = useState(false);
  useEffect(() => (shown ? setHasEnded(false) : undefined), [shown]);
  const end = () => {
    setHasEnded(true);
    onEnd();
  };

  return (
    <div class="vr-id">
      {shown && <Holding unseen={unseen} onTimeUp={end} />}
      <p class="govuk-visually-hidden" role="status">
        {hasEnded && !shown ? controls.id.ended : ''}
      </p>
    </div>
  );
}

function Holding({ unseen, onTimeUp }: Pick<ShowIdProps, 'unseen'> & { readonly onTimeUp: () => void }) {
  const { controls } = useWords();
  const language = useLanguage();
  const front = useFrontWords();
  const media = useMedia();
  const now = useNow();
  const [since] = useState(now);
  const [legibility, setLegibility] = useState<Legibility | null>(null);
  const leftMs = since + SHOWN_FOR_MS - now;
  useEffect(() => (leftMs <= 0 ? onTimeUp() : undefined), [leftMs <= 0]);
  useEffect(() => (unseen === null ? media?.legibility(setLegibility) : undefined), [media, unseen]);

  return (
    <section aria-labelledby="show-id">
      <h2 class="vr-id__title" id="show-id">
        {controls.id.title}
      </h2>
      {unseen === null ? (
        <>
          <p>
            {controls.id.hold} {controls.id.notMirrored}{' '}
            {fill(controls.id.ends, { time: duration(language, Math.max(0, leftMs), front) })}
          </p>
          <p class="vr-id__seen" role="status">
            {legibility ? controls.id.legibility[legibility] : ''}
          </p>
        </>
      ) : (
        <p>{unseen}</p>
      )}
    </section>
  );
}
