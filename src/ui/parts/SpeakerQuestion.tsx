import type { CheckState } from '../../visit/checkState';
import { isDecided } from '../../visit/checkState';
import { Button } from '../govuk/Button';
import { useCommands, useWords } from '../runtime';

interface SpeakerQuestionProps {
  readonly state: CheckState;
  /** What was pressed goes away: focus has to go on to something that stays. */
  readonly onPress: () => void;
}

/** Plays the sound, and asks about it where no microphone could hear it. */
export function SpeakerQuestion({ state, onPress }: SpeakerQuestionProps) {
  const { check } = useWords();
  const { runCheck, answerSpeaker } = useCommands();
  const played = state.is !== 'waiting' && state.facts.some(({ saw }) => saw === 'chirp');
  const ready = state.is !== 'waiting' && state.verdict.is === 'ready';
  if (state.is === 'running' && !isDecided(state)) return null;
  const answer = (heard: boolean) => {
    onPress();
    answerSpeaker(heard);
  };
  const play = () => {
    onPress();
    void runCheck('speaker');
  };

  return (
    <div class="vr-checks__body">
      {state.is === 'running' && played && !ready && (
        <fieldset class="govuk-fieldset">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{check.speakerQuestion}</legend>
          <div class="govuk-button-group">
            <Button variant="secondary" type="button" onClick={() => answer(true)}>
              {check.speakerYes}
            </Button>
            <Button variant="secondary" type="button" onClick={() => answer(false)}>
              {check.speakerNo}
            </Button>
          </div>
        </fieldset>
      )}
      <Button variant="secondary" type="button" onClick={play}>
        {played ? check.playAgain : check.play}
      </Button>
      {!played && <p class="govuk-hint">{check.speakerHint}</p>}
    </div>
  );
}
