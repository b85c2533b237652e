import { useState } from 'preact/hooks';
import type { FaultId } from '../../../domain/faults';
import { faultAsTyped } from '../../../domain/faultWithCode';
import { asFound, refusal as refusalOf, type Refusal } from '../../../report/refusal';
import { LONGEST_FILE } from '../../../report/parse';
import { readGiven } from '../../../report/read';
import type { Report } from '../../../report/report';
import type { Summary } from '../../../report/summary';
import { fill } from '../../fill';
import { Button } from '../../govuk/Button';
import { Textarea } from '../../govuk/Textarea';
import { Page } from '../../parts/Page';
import { useFrontWords } from '../../runtime';
import { useSupportWords } from '../../supportWords';
import { useFragment } from '../../useFragment';
import { CodeFindings } from './CodeFindings';
import { FoundFault } from './FoundFault';
import { ReplayScreen } from './ReplayScreen';

type Opened =
  | { readonly report: Report }
  | { readonly fault: FaultId }
  | { readonly summary: Summary }
  | { readonly refusal: Refusal };

/** Takes a code, a link or a file, and opens it or says what is wrong with it. */
export function OpenScreen({ refusal }: { readonly refusal: Refusal | null }) {
  const words = useSupportWords().support;
  const { common } = useFrontWords();
  const [given, setGiven] = useState('');
  const [opened, setOpened] = useState<Opened | null>(refusal && { refusal });
  const [attempt, setAttempt] = useState(0);
  const back = useFragment(null);
  const faults = useFragment({ page: 'support', about: 'faults' });
  const compare = useFragment({ page: 'support', about: 'compare' });

  const open = (text: string) => {
    const fault = faultAsTyped(text);
    const read = readGiven(text);
    setAttempt(attempt + 1);
    if (fault !== null) setOpened({ fault });
    else if (!read.ok) setOpened({ refusal: read.failure });
    else
      setOpened(read.value.is === 'code' ? { summary: read.value.summary } : { report: read.value.report });
  };
  const openFile = async (file: File | undefined) => {
    if (!file) return;
    if (file.size <= LONGEST_FILE) return open(await file.text());
    setAttempt(attempt + 1);
    setOpened({
      refusal: refusalOf('too-large', { expected: String(LONGEST_FILE), found: asFound(file.size) }),
    });
  };

  if (opened && 'report' in opened)
    return <ReplayScreen report={opened.report} onClose={() => setOpened(null)} />;
  const refused = opened && 'refusal' in opened ? opened.refusal : null;
  const text = refused ? words.refused[refused.why] : undefined;
  return (
    <Page
      title={words.title}
      back={back}
      complaint={text === undefined ? undefined : { text, fieldId: 'given', attempt }}
    >
      <p class="govuk-body-l">{words.lead}</p>
      {refused && <Refused refusal={refused} />}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          open(given);
        }}
      >
        <Textarea
          id="given"
          label={words.label}
          labelSize="m"
          hint={words.hint}
          rows={4}
          value={given}
          errorMessage={text === undefined ? undefined : { prefix: common.error, text }}
          autocomplete="off"
          spellcheck={false}
          onInput={setGiven}
        />
        <div class="govuk-form-group">
          <label class="govuk-label" for="file">
            {words.file}
          </label>
          <input
            class="vr-support__file"
            id="file"
            type="file"
            accept=".json,application/json"
            onChange={(event) => void openFile(event.currentTarget.files?.[0])}
          />
        </div>
        <Button>{words.open}</Button>
      </form>
      {opened && 'fault' in opened && <FoundFault key={attempt} fault={opened.fault} />}
      {opened && 'summary' in opened && <CodeFindings key={attempt} summary={opened.summary} />}
      <p class="govuk-body">
        <a class="govuk-link" href={faults}>
          {words.faultsLink}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={compare}>
          {words.compare.title}
        </a>
      </p>
    </Page>
  );
}

/** What was expected, what was found, and what to do now. */
function Refused({ refusal: { why, expected, found, field } }: { readonly refusal: Refusal }) {
  const words = useSupportWords().support;
  return (
    <div class="govuk-inset-text">
      {field !== '' && <p>{fill(words.field, { field })}</p>}
      {expected !== '' && <p>{fill(words.expected, { expected })}</p>}
      {found !== null && <p>{fill(words.found, { found })}</p>}
      <p>{words.mend[why]}</p>
    </div>
  );
}
