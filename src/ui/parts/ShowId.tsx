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
  const { id: words } = useWords().controls;
  const media = useMedia();
  const [hasEnded, setHasEnded] = useState(false);
  const [legibility, setLegibility] = useState<Legibility | null>(null);
  const isSeen = shown && unseen === null;
  useEffect(() => (shown ? setHasEnded(false) : undefined), [shown]);
  useEffect(() => {
    setLegibility(null);
    return isSeen ? media?.legibility(setLegibility) : undefined;
  }, [media, isSeen]);
  const end = () => {
    setHasEnded(true);
    onEnd();
  };

  return (
    <div class="vr-id">
      {shown && <Holding isSeen={isSeen} onTimeUp={end} />}
      {/* Always in the page: what is there from the moment when its text comes is read out. */}
      <p class={shown ? 'vr-id__seen' : 'govuk-visually-hidden'} role="status">
        {shown ? (unseen ?? (legibility ? words.legibility[legibility] : '')) : hasEnded ? words.ended : ''}
      </p>
    </div>
  );
}

interface HoldingProps {
  readonly isSeen: boolean;
  readonly onTimeUp: () => void;
}

function Holding({ isSeen, onTimeUp }: HoldingProps) {
  const { controls } = useWords();
  const language = useLanguage();
  const front = useFrontWords();
  const now = useNow();
  const [since] = useState(now);
  const leftMs = since + SHOWN_FOR_MS - now;
  useEffect(() => (leftMs <= 0 ? onTimeUp() : undefined), [leftMs <= 0]);

  return (
    <section aria-labelledby="show-id">
      <h2 class="vr-id__title" id="show-id">
        {controls.id.title}
      </h2>
      {isSeen && (
        <p>
          {controls.id.hold}{' '}
          {fill(controls.id.ends, { time: duration(language, Math.max(0, leftMs), front) })}
        </p>
      )}
    </section>
  );
}
