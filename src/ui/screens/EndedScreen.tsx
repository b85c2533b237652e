import { afterwardsOf } from '../../domain/afterwards';
import type { JourneyAt } from '../../domain/journey';
import { faults } from '../../domain/faults';
import { fill } from '../fill';
import { Button } from '../govuk/Button';
import { FaultBlock } from '../parts/FaultBlock';
import { Page } from '../parts/Page';
import { useCommands, useFrontWords, useWords } from '../runtime';

type Ended = JourneyAt<'ended'>;

/** Why it ended, in words and with the code; the way on where there may be one. */
export function EndedScreen({ journey }: { readonly journey: Ended }) {
  const { ended, faults: faultWords } = useWords();
  const { ending } = journey;
  const title = ending.by === 'you' ? ended.byYou : faultWords[ending.fault].what;

  return (
    <Page title={title}>
      {ending.by === 'you' ? (
        <p class="govuk-body">{ended.byYouText}</p>
      ) : (
        <FaultBlock
          fault={faults[ending.fault]}
          words={faultWords[ending.fault]}
          withoutWhat
          evidence={ending.reason.text === '' ? undefined : fill(ended.said, { ...ending.reason })}
        />
      )}
      <WayOn journey={journey} />
      {isOver(journey) && journey.from === 'the-visit' && <p class="govuk-body">{ended.deleteLink}</p>}
    </Page>
  );
}

function WayOn({ journey }: { readonly journey: Ended }) {
  const { ended } = useWords();
  const { start } = useFrontWords();
  const { go, read } = useCommands();
  const next = afterwardsOf(journey.ending);

  if (next === 'nothing') return null;
  if (next === 'other-link')
    return (
      <Button type="button" onClick={() => read('')}>
        {start.other}
      </Button>
    );
  const isSecond = next === 'rejoin-later' || isOver(journey);
  return (
    <>
      <p class="govuk-hint">{next === 'rejoin' ? ended.rejoinHint : ended.rejoinLater}</p>
      <Button type="button" variant={isSecond ? 'secondary' : undefined} onClick={() => go('join')}>
        {ended.rejoin}
      </Button>
    </>
  );
}

/** Joining again is then possible, but not what most people want next. */
const isOver = ({ ending }: Ended) => ending.by === 'you' || faults[ending.fault].code.startsWith('END');
