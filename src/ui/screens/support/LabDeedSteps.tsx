import { useState } from 'preact/hooks';
import type { LabAnswer, LabDeed } from '../../../domain/labDeeds';
import { Button } from '../../govuk/Button';
import { useConfig, useRuntime } from '../../runtime';
import { useSupportWords } from '../../supportWords';

interface LabDeedStepsProps {
  readonly deed: LabDeed;
  /** Whether it is the visitor who makes it happen, as the steps for any room say. */
  readonly hasStepsAbove: boolean;
}

/** With a room of the local lab: open it as a visitor, and let it happen. */
export function LabDeedSteps({ deed, hasStepsAbove }: LabDeedStepsProps) {
  const { lab: words } = useSupportWords().provocations;
  const { meetingDomains } = useConfig();
  const { orderLab } = useRuntime();
  const [answer, setAnswer] = useState<LabAnswer | null>(null);
  const address = encodeURIComponent(`${deed.room}@${meetingDomains[0]}`);
  return (
    <>
      <h3 class="govuk-heading-s">{words.title}</h3>
      <p>{words.lead}</p>
      <p>
        <a class="govuk-link" href={`#/?conference=${address}`} target="_blank" rel="noopener">
          {words.open}
        </a>
      </p>
      <p>{hasStepsAbove ? words.asAbove : deed.order === null ? words.byItself : words.enter}</p>
      {deed.order !== null && (
        <>
          <Button
            type="button"
            variant="secondary"
            onClick={() => {
              setAnswer(null);
              void orderLab(deed).then(setAnswer);
            }}
          >
            {words.button}
          </Button>
          <p role="status">{answer !== null && words.answers[answer]}</p>
        </>
      )}
    </>
  );
}
