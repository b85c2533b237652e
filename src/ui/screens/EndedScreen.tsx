import type { VNode } from 'preact';
import { afterwardsOf } from '../../domain/afterwards';
import { faultAfter } from '../../domain/endings';
import { faults, type EndingFault } from '../../domain/faults';
import type { Ending, JourneyAt } from '../../domain/journey';
import { fill } from '../fill';
import { Button } from '../govuk/Button';
import { FaultBlock } from '../parts/FaultBlock';
import { GetHelp } from '../parts/GetHelp';
import { Page } from '../parts/Page';
import { Said } from '../parts/Said';
import { useCommands, useFrontWords, useWords } from '../runtime';

type Ended = JourneyAt<'ended'>;

/** Why it ended, in words and with the code; the way on where there may be one. */
export function EndedScreen({ journey }: { readonly journey: Ended }) {
  const { ended, faults: faultWords } = useWords();
  const fault = faultAfter(journey.ending);
  const byYou = journey.from === 'the-visit' ? ended.byYou : ended.byYouOutside;
  const title = fault === null ? byYou : faultWords[fault].what;

  return (
    <Page title={title}>
      {fault === null ? (
        <p class="govuk-body">{ended.byYouText}</p>
      ) : (
        <FaultBlock
          fault={faults[fault]}
          words={faultWords[fault]}
          withoutWhat
          evidence={saidBy(journey.ending, ended.said)}
        />
      )}
      <WayOn fault={fault} />
      {fault === null && <GetHelp />}
      {isOver(fault) && journey.from === 'the-visit' && (
        <>
          <p class="govuk-body">{ended.deleteLink}</p>
          <ol class="govuk-list govuk-list--number">
            {ended.deleteSteps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </>
      )}
    </Page>
  );
}

function WayOn({ fault }: { readonly fault: EndingFault | null }) {
  const { ended } = useWords();
  const { start } = useFrontWords();
  const { go, read } = useCommands();
  const next = afterwardsOf(fault);

  if (next === 'nothing') return null;
  if (next === 'other-link')
    return (
      <Button type="button" onClick={() => read('')}>
        {start.other}
      </Button>
    );
  const isSecond = next === 'rejoin-later' || isOver(fault);
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
const isOver = (fault: EndingFault | null) => fault === null || faults[fault].code.startsWith('END');

/** The platform's own words, for whoever knows them. */
function saidBy(ending: Ending, said: string): VNode | undefined {
  if (ending.by !== 'platform' || ending.last.saw !== 'ended') return undefined;
  const { reason } = ending.last;
  return <Said english={[reason.text]}>{fill(said, { ...reason })}</Said>;
}
