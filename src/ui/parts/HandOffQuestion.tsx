import { useWords } from '../runtime';
import { LeaveQuestion } from './LeaveQuestion';

interface HandOffQuestionProps {
  readonly address: string;
  /** On the button that asks. */
  readonly children: string;
}

/** The way to the official web app from within a room, which may be locked to whoever comes back. */
export function HandOffQuestion({ address, children }: HandOffQuestionProps) {
  const { leaving } = useWords();
  return (
    <LeaveQuestion words={leaving.handOff} onTo={address}>
      {(ask) => (
        <button type="button" class="vr-question-link" onClick={ask}>
          {children}
        </button>
      )}
    </LeaveQuestion>
  );
}
