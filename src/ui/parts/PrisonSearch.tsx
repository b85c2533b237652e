import { useEffect, useRef, useState } from 'preact/hooks';
import type { Directory, Prison } from '../../domain/prisons/directory';
import { findPrisons } from '../../domain/prisons/findPrisons';
import { useOwnPrison } from '../directory';
import { fill } from '../fill';
import { Button } from '../govuk/Button';
import { InsetText } from '../govuk/InsetText';
import { useAsideWords, useCommands, useLanguage, usePrisonName } from '../runtime';
import { plural } from '../times';
import { Contacts } from './Contacts';
import { Folded } from './Folded';
import { OfPrison } from './OfPrison';
import { SearchField } from './SearchField';

/** So few are shown with all they have. */
const FEW = 3;

/** The prison of this visit, and every prison of the list, found as it is typed. */
export function PrisonSearch({ directory }: { readonly directory: Directory }) {
  const { prisons: words } = useAsideWords();
  const language = useLanguage();
  const [question, setQuestion] = useState('');
  const own = useOwnPrison(directory);
  const [chosen, setChosen] = useState<Prison | null>(null);
  const yours = useRef<HTMLHeadingElement>(null);
  // The button that chose it is gone: focus goes on to what came of it, which is read out there.
  useEffect(() => (chosen ? yours.current?.focus() : undefined), [chosen]);
  const named = usePrisonName();
  const found = findPrisons(directory.prisons, question);
  const source = fill(words.source, { source: directory.source[language], date: directory.date });

  return (
    <>
      {own && (
        <section>
          <h2 class="govuk-heading-m" tabIndex={-1} ref={yours}>
            <OfPrison sentence={words.yours} name={own.name} />
          </h2>
          <Contacts prison={own} />
        </section>
      )}
      {!own && named !== null && <InsetText>{fill(words.fromLink, { prison: named })}</InsetText>}
      <SearchField
        id="prison"
        label={words.search}
        hint={words.searchHint}
        question={question}
        onQuestion={setQuestion}
      >
        {found.length === 0 ? words.none : plural(language, found.length, words.found)}
      </SearchField>
      {found.map((prison) => (
        <Folded key={prison.name} summary={<span lang="en">{prison.name}</span>} open={found.length <= FEW}>
          <Contacts prison={prison} />
          {prison !== own && <Choose prison={prison} onChoose={() => setChosen(prison)} />}
        </Folded>
      ))}
      <p class="govuk-hint">{source}</p>
    </>
  );
}

interface ChooseProps {
  readonly prison: Prison;
  readonly onChoose: () => void;
}

function Choose({ prison: { name }, onChoose }: ChooseProps) {
  const { prisons: words } = useAsideWords();
  const { choosePrison } = useCommands();
  const choose = () => {
    choosePrison(name);
    onChoose();
  };
  return (
    <Button type="button" variant="secondary" onClick={choose}>
      <OfPrison sentence={words.choose} name={name} />
    </Button>
  );
}
