import { problemOfName, tidyName } from '../../domain/guestName';
import type { JourneyAt } from '../../domain/journey';
import { Button } from '../govuk/Button';
import { Input } from '../govuk/Input';
import { QuestionPage, useQuestion } from '../parts/QuestionPage';
import { useCommands, useFrontWords, useWords } from '../runtime';

/** A professional name or an alias. Held in memory, shown to everyone in the visit, stored nowhere. */
export function NameScreen({ journey: { prepared } }: { readonly journey: JourneyAt<'name'> }) {
  const { common } = useFrontWords();
  const { name: words } = useWords();
  const { giveName } = useCommands();
  const fromLink = prepared.invitation.offered.name;
  const give = (typed: string) => giveName(tidyName(typed));
  const asked = useQuestion({
    fieldId: 'name',
    first: prepared.guest?.name ?? fromLink ?? '',
    problemOf(typed) {
      const problem = problemOfName(typed);
      return problem ? words.problems[problem] : undefined;
    },
    accept: give,
  });
  const { answer, refused } = asked;
  const mayMix = (name: string | null) => name !== null && problemOfName(name) === 'alias-and-name';

  return (
    <QuestionPage title={words.title} back="#/rules" asked={asked}>
      {fromLink !== null && answer === fromLink && <p class="govuk-body">{words.fromLink}</p>}
      <Input
        id="name"
        label={words.label}
        labelSize="s"
        hint={words.hint}
        value={answer}
        errorMessage={asked.errorMessage}
        autocomplete="off"
        spellcheck={false}
        onInput={asked.setAnswer}
      />
      <div class="govuk-button-group">
        <Button>{common.continue}</Button>
        {mayMix(refused) && mayMix(answer) && (
          <Button variant="secondary" type="button" onClick={() => give(answer)}>
            {words.keep}
          </Button>
        )}
      </div>
    </QuestionPage>
  );
}
