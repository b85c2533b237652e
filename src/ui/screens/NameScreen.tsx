import { useState } from 'preact/hooks';
import { problemOfName, tidyName } from '../../domain/guestName';
import type { JourneyAt } from '../../domain/journey';
import { Button } from '../govuk/Button';
import { Checkboxes } from '../govuk/Checkboxes';
import { Input } from '../govuk/Input';
import { InsetText } from '../govuk/InsetText';
import { QuestionPage, useQuestion } from '../parts/QuestionPage';
import { useCommands, useFrontWords, useWords } from '../runtime';

/** A professional name or an alias. Held in memory, shown to everyone in the visit, stored nowhere. */
export function NameScreen({ journey: { prepared } }: { readonly journey: JourneyAt<'name'> }) {
  const { common } = useFrontWords();
  const { name: words } = useWords();
  const { giveName } = useCommands();
  const fromLink = prepared.invitation.offered.name;
  const [isSecret, setSecret] = useState(false);
  const give = (typed: string) => giveName(tidyName(typed));
  const asked = useQuestion({
    fieldId: 'name',
    first: prepared.guest?.name ?? fromLink ?? '',
    problemOf(typed) {
      const problem = problemOfName(typed);
      if (problem === 'empty' && isSecret) return words.emptyAlias;
      return problem ? words.problems[problem] : undefined;
    },
    accept: give,
  });
  const { answer, refused } = asked;
  const keepSecret = (secret: boolean) => {
    setSecret(secret);
    // What stands there may be the real name, from the link or typed before: it must not be seen again.
    if (secret) asked.setAnswer('');
  };
  const mayMix = (name: string | null) => name !== null && problemOfName(name) === 'alias-and-name';

  return (
    <QuestionPage title={words.title} back="#/rules" asked={asked}>
      {prepared.rules === 'remembered' && <InsetText>{words.again}</InsetText>}
      {fromLink !== null && answer === fromLink && <p class="govuk-body">{words.fromLink}</p>}
      <Input
        id="name"
        label={isSecret ? words.aliasLabel : words.label}
        labelSize="s"
        hint={isSecret ? words.aliasHint : words.hint}
        value={answer}
        errorMessage={asked.errorMessage}
        autocomplete="off"
        spellcheck={false}
        onInput={asked.setAnswer}
      />
      <Checkboxes
        name="secret"
        small
        items={[{ value: 'secret', text: words.secret }]}
        values={isSecret ? ['secret'] : []}
        onChange={(_, checked) => keepSecret(checked)}
      />
      <div class="govuk-button-group">
        <Button>{common.continue}</Button>
        {!isSecret && mayMix(refused) && mayMix(answer) && (
          <Button variant="secondary" type="button" onClick={() => give(answer)}>
            {words.keep}
          </Button>
        )}
      </div>
    </QuestionPage>
  );
}
