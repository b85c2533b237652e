import { faults } from '../../domain/faults';
import type { JourneyAt } from '../../domain/journey';
import { Button } from '../govuk/Button';
import { Input } from '../govuk/Input';
import { FaultBlock } from '../parts/FaultBlock';
import { QuestionPage, useQuestion } from '../parts/QuestionPage';
import { Said } from '../parts/Said';
import { useCommands, useWords } from '../runtime';

/** 4 to 20 digits; some PINs end in `#` (Pexip's own rule). */
const PIN = /^\d{4,20}#?$/;
const digitsIn = (typed: string) => typed.replace(/\s/g, '');

/** Only for rooms that demand a PIN of guests, which is rare. The PIN goes to the node and nowhere else. */
export function PinScreen({ journey: { tried } }: { readonly journey: JourneyAt<'pin'> }) {
  const { join: words, faults: faultWords } = useWords();
  const { join } = useCommands();
  const asked = useQuestion({
    fieldId: 'pin',
    earlier: { no: undefined, wrong: words.pinRefused, host: words.pinOfHost }[tried],
    problemOf: (typed) => (PIN.test(digitsIn(typed)) ? undefined : words.pinFormat),
    accept: (typed) => void join(digitsIn(typed)),
  });

  return (
    <QuestionPage title={words.pinTitle} back="#/join" asked={asked}>
      <Input
        id="pin"
        label={words.pinLabel}
        labelSize="s"
        hint={<Said>{words.pinHint}</Said>}
        inputmode="numeric"
        autocomplete="off"
        width={10}
        value={asked.answer}
        errorMessage={asked.errorMessage}
        onInput={asked.setAnswer}
      />
      <Button>{words.button}</Button>
      {tried !== 'no' && (
        <FaultBlock
          fault={faults['room-pin-wrong']}
          words={faultWords['room-pin-wrong']}
          withoutWhat={tried === 'host'}
        />
      )}
    </QuestionPage>
  );
}
