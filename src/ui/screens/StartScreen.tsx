import type { Reading } from '../../domain/invitation/reading';
import type { JourneyAt } from '../../domain/journey';
import { unreachable } from '../../domain/result';
import { FaultBlock } from '../parts/FaultBlock';
import { FoundRoom } from '../parts/FoundRoom';
import { Page } from '../parts/Page';
import { PasteForm } from '../parts/PasteForm';
import { RoomQuestionForm } from '../parts/RoomQuestionForm';
import { fill } from '../fill';
import { useFrontWords } from '../runtime';

/** Where everyone arrives: with a link, with something to paste, or with only a device to check. */
export function StartScreen({ journey: { reading } }: { readonly journey: JourneyAt<'start'> }) {
  const { start } = useFrontWords();
  return (
    <Page title={start.title} hasErrors={reading.is === 'problem'}>
      <p class="govuk-body-l">{start.lead}</p>
      <Read reading={reading} />
    </Page>
  );
}

function Read({ reading }: { readonly reading: Reading }) {
  const { start, invitationFaults } = useFrontWords();
  switch (reading.is) {
    case 'meeting':
      return <FoundRoom invitation={reading} />;
    case 'question':
      return <RoomQuestionForm question={reading} />;
    case 'problem': {
      const found = reading.found === null ? undefined : fill(start.found, { found: reading.found });
      return (
        <>
          <div role="alert">
            <FaultBlock fault={reading.fault} words={invitationFaults[reading.fault]} evidence={found} />
          </div>
          <PasteForm />
        </>
      );
    }
    case 'nothing':
      return <PasteForm />;
    default:
      return unreachable(reading);
  }
}
