import { useState } from 'preact/hooks';
import { Button } from '../govuk/Button';
import { ErrorSummary } from '../govuk/ErrorSummary';
import { Textarea } from '../govuk/Textarea';
import { useCommands, useFrontWords } from '../runtime';

/** Takes anything: a link, an address, a room number, a whole e-mail. */
export function PasteForm() {
  const { start, common } = useFrontWords();
  const { read, go } = useCommands();
  const [text, setText] = useState('');
  const [attempts, setAttempts] = useState(0);
  const error = attempts > 0 && text.trim() === '' ? start.nothing : undefined;

  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') setAttempts(attempts + 1);
    else read(text);
  };
  return (
    <form onSubmit={submit} noValidate>
      {error && (
        <ErrorSummary
          key={attempts}
          title={common.problem}
          errors={[{ text: error, fieldId: 'invitation' }]}
        />
      )}
      <Textarea
        id="invitation"
        label={start.pasteLabel}
        labelSize="m"
        hint={start.pasteHint}
        rows={4}
        value={text}
        errorMessage={error === undefined ? undefined : { prefix: common.error, text: error }}
        autocomplete="off"
        spellcheck={false}
        onInput={setText}
      />
      <Button>{start.read}</Button>
      <h2 class="govuk-heading-m">{start.deviceOnlyTitle}</h2>
      <p class="govuk-body">{start.deviceOnlyHint}</p>
      <Button variant="secondary" type="button" onClick={() => go('check')}>
        {start.deviceOnly}
      </Button>
    </form>
  );
}
