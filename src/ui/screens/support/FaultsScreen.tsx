import { useState } from 'preact/hooks';
import { Input } from '../../govuk/Input';
import { findFaults } from '../../findFaults';
import { Page } from '../../parts/Page';
import { PrintButton } from '../../parts/PrintButton';
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
      <Input
        id="fault"
        type="search"
        label={words.search}
        labelSize="m"
        hint={words.searchHint}
        value={question}
        autocomplete="off"
        spellcheck={false}
        onInput={setQuestion}
      />
      <p class="govuk-body" role="status">
        {found.length === 0 ? words.none : plural(language, found.length, words.count)}
      </p>
      <PrintButton>{words.print}</PrintButton>
      {found.map((fault) => (
        <FaultEntry key={fault} fault={fault} />
      ))}
    </Page>
  );
}
