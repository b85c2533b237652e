import { useState } from 'preact/hooks';
import { findFaults } from '../../findFaults';
import { Page } from '../../parts/Page';
import { PrintButton } from '../../parts/PrintButton';
import { SearchField } from '../../parts/SearchField';
import { useFaultWords, useLanguage } from '../../runtime';
import { useSupportWords } from '../../supportWords';
import { plural } from '../../times';
import { useFragment } from '../../useFragment';
import { FaultEntry } from './FaultEntry';

/** The whole catalogue, for the telephone: found by code, by words, by the platform's old texts and numbers. */
export function FaultsScreen({ asked }: { readonly asked: string }) {
  const { faults: words } = useSupportWords().support;
  const language = useLanguage();
  const faultWords = useFaultWords();
  const [question, setQuestion] = useState(asked);
  const found = findFaults(question, faultWords);

  return (
    <Page title={words.title} back={useFragment({ page: 'support', about: null })}>
      <p class="govuk-body-l">{words.lead}</p>
      <SearchField
        id="fault"
        label={words.search}
        hint={words.searchHint}
        question={question}
        onQuestion={setQuestion}
      >
        {found.length === 0 ? words.none : plural(language, found.length, words.count)}
      </SearchField>
      <PrintButton>{words.print}</PrintButton>
      {found.map((fault) => (
        <FaultEntry key={fault} fault={fault} />
      ))}
    </Page>
  );
}
