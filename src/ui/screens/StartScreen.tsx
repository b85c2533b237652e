import type { Reading } from '../../domain/invitation/reading';
import type { JourneyAt } from '../../domain/journey';
import { unreachable } from '../../domain/result';
import { FetchedPage } from '../Fetched';
import { FoundRoom } from '../parts/FoundRoom';
import { PasteForm } from '../parts/PasteForm';

/**
 * Where everyone arrives: with a link, with something to paste, or with only a device to check. Each reading is an
 * arrival of its own, even the same refusal once more: focus moves to its heading, and a screen reader reads it.
 */
export const StartScreen = ({ journey: { reading } }: { readonly journey: JourneyAt<'start'> }) => (
  <Read key={reading} reading={reading} />
);

function Read({ reading }: { readonly reading: Reading }) {
  switch (reading.is) {
    case 'meeting':
      return <FoundRoom invitation={reading} />;
    case 'question':
      return (
        <FetchedPage open={openQuestion}>
          {({ RoomQuestionForm }) => <RoomQuestionForm question={reading} />}
        </FetchedPage>
      );
    case 'problem':
    case 'nothing':
      return <PasteForm reading={reading} />;
    default:
      return unreachable(reading);
  }
}

/** Most people paste what names one room. */
const openQuestion = () => import('../parts/RoomQuestionForm');
