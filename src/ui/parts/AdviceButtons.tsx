import type { CheckId } from '../../checks/registry';
import type { VisitFault } from '../../domain/faults';
import { fill } from '../fill';
import { Button } from '../govuk/Button';
import { useCommands, useWords } from '../runtime';

interface AdviceButtonsProps {
  readonly check: CheckId;
  readonly fault: VisitFault;
  /** The advice goes away with its button: focus has to go on to something that stays. */
  readonly onPress: () => void;
}

/** What the steps of a fault tell people to press. The speaker's buttons play a sound, and are its own. */
export function AdviceButtons({ check, fault, onPress }: AdviceButtonsProps) {
  const { check: words } = useWords();
  const { runCheck, useOtherMicrophone } = useCommands();
  const again = () => {
    onPress();
    void runCheck(check);
  };
  const changeOver = () => {
    onPress();
    void useOtherMicrophone();
  };
  if (check === 'speaker') return null;

  return (
    <>
      <Button
        variant="secondary"
        type="button"
        aria-label={fill(words.againNamed, { check: words.names[check] })}
        onClick={again}
      >
        {words.again}
      </Button>
      {fault === 'microphone-other-better' && (
        <Button type="button" onClick={changeOver}>
          {words.useOther}
        </Button>
      )}
    </>
  );
}
