import { useState } from 'preact/hooks';
import { problemOfName, tidyName } from '../../domain/guestName';
import type { JourneyAt } from '../../domain/journey';
import { Button } from '../govuk/Button';
import { ErrorSummary } from '../govuk/ErrorSummary';
import { Input } from '../govuk/Input';
import { Page } from '../parts/Page';
import { useCommands, useFrontWords, useWords } from '../runtime';

/** A professional name or an alias. Held in memory, shown to everyone in the visit, stored nowhere. */
export function NameScreen({ journey: { prepared } }: { readonly journey: JourneyAt<'name'> }) {
  const { common } = useFrontWords();
  const { name: words } = useWords();
  const { giveName } = useCommands();
  const fromLink = prepared.invitation.offered.name;
  const [typed, setTyped] = useState(prepared.guest?.name ?? fromLink ?? '');
  const [refused, setRefused] = useState<{ readonly name: string; readonly times: number } | null>(null);

  // The complaint is about what was submitted; it stays while the visitor mends it.
  const problem = refused && problemOfName(refused.name);
  const error = problem ? words.problems[problem] : undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    if (problemOfName(typed)) setRefused({ name: typed, times: (refused?.times ?? 0) + 1 });
    else giveName(tidyName(typed));
  };

  return (
    <Page title={words.title} back="#/rules" hasErrors={error !== undefined}>
      <form onSubmit={submit} noValidate>
        {error && (
          <ErrorSummary
            key={refused?.times}
            title={common.problem}
            errors={[{ text: error, fieldId: 'name' }]}
          />
        )}
        {fromLink !== null && typed === fromLink && <p class="govuk-body">{words.fromLink}</p>}
        <Input
          id="name"
          label={words.label}
          labelSize="s"
          hint={words.hint}
          value={typed}
          errorMessage={error === undefined ? undefined : { prefix: common.error, text: error }}
          autocomplete="off"
          spellcheck={false}
          onInput={setTyped}
        />
        <div class="govuk-button-group">
          <Button>{common.continue}</Button>
          {problem === 'alias-and-name' && (
            <Button variant="secondary" type="button" onClick={() => giveName(tidyName(typed))}>
              {words.keep}
            </Button>
          )}
        </div>
      </form>
    </Page>
  );
}
