import type { JourneyAt } from '../../domain/journey';
import { faults } from '../../domain/faults';
import { fill } from '../fill';
import { Button } from '../govuk/Button';
import { FaultBlock } from '../parts/FaultBlock';
import { Page } from '../parts/Page';
import { useCommands, useWords } from '../runtime';

/** Why it ended, in words and with the code; the way back in where there may be one. */
export function EndedScreen({ journey }: { readonly journey: JourneyAt<'ended'> }) {
  const { ended, faults: faultWords } = useWords();
  const { go } = useCommands();
  const { ending } = journey;
  const title = ending.by === 'you' ? ended.byYou : faultWords[ending.fault].what;

  return (
    <Page title={title}>
      {ending.by === 'you' ? (
        <p class="govuk-body">{ended.byYouText}</p>
      ) : (
        <FaultBlock
          fault={ending.fault}
          words={faultWords[ending.fault]}
          withoutWhat
          evidence={ending.reason.text === '' ? undefined : fill(ended.said, { ...ending.reason })}
        />
      )}
      <p class="govuk-hint">{ended.rejoinHint}</p>
      <Button type="button" variant={isOver(journey) ? 'secondary' : undefined} onClick={() => go('join')}>
        {ended.rejoin}
      </Button>
      <p class="govuk-body">{ended.deleteLink}</p>
    </Page>
  );
}

/** Joining again is then possible, but not what most people want next. */
const isOver = ({ ending }: JourneyAt<'ended'>) =>
  ending.by === 'you' || faults[ending.fault].code.startsWith('END');
