import { useState } from 'preact/hooks';
import type { JourneyAt } from '../../domain/journey';
import { Button } from '../govuk/Button';
import { ErrorSummary } from '../govuk/ErrorSummary';
import { Input } from '../govuk/Input';
import { HandOff } from '../parts/HandOff';
import { Page } from '../parts/Page';
import { useCommands, useFrontWords, useWords } from '../runtime';

/** 4 to 20 digits; some PINs end in `#` (Pexip's own rule). */
const PIN = /^\d{4,20}#?$/;

/** Only for rooms that demand a PIN of guests, which is rare. The PIN goes to the node and nowhere else. */
export function PinScreen({ journey }: { readonly journey: JourneyAt<'pin'> }) {
  const { common } = useFrontWords();
  const { join: words } = useWords();
  const { join } = useCommands();
  const [pin, setPin] = useState('');
  const [malformed, setMalformed] = useState(0);
  const error = malformed > 0 ? words.pinFormat : journey.refused ? words.pinRefused : undefined;

  const submit = (event: Event) => {
    event.preventDefault();
    const digits = pin.replace(/\s/g, '');
    if (PIN.test(digits)) void join(digits);
    else setMalformed(malformed + 1);
  };
  return (
    <Page title={words.pinTitle} back="#/join" hasErrors={error !== undefined}>
      <form onSubmit={submit} noValidate>
        {error && (
          <ErrorSummary
            key={`${journey.since}-${malformed}`}
            title={common.problem}
            errors={[{ text: error, fieldId: 'pin' }]}
          />
        )}
        <Input
          id="pin"
          label={words.pinLabel}
          labelSize="s"
          hint={words.pinHint}
          inputmode="numeric"
          autocomplete="off"
          width={10}
          value={pin}
          errorMessage={error === undefined ? undefined : { prefix: common.error, text: error }}
          onInput={setPin}
        />
        <Button>{words.button}</Button>
      </form>
      <HandOff address={journey.invitation.meeting.address} />
    </Page>
  );
}
