import { useState } from 'preact/hooks';
import { changesBetween, givenSummary, type Changed } from '../../../report/changes';
import { readGiven } from '../../../report/read';
import type { Summary } from '../../../report/summary';
import { fill } from '../../fill';
import { Button } from '../../govuk/Button';
import { SummaryList } from '../../govuk/SummaryList';
import { Textarea } from '../../govuk/Textarea';
import { Page, type Complaint } from '../../parts/Page';
import { platformText, standingText, type TextWords } from '../../reportText';
import { useTextWords } from '../../reportWords';
import { useFrontWords } from '../../runtime';
import { useSupportWords } from '../../supportWords';
import { useFragment } from '../../useFragment';

const fields = ['first', 'second'] as const;
type Field = (typeof fields)[number];
type Outcome =
  | { readonly is: 'compared'; readonly one: Summary; readonly other: Summary }
  | ({ readonly is: 'refused' } & Complaint);

/** Two visits side by side, yesterday at home and today at the office: what changed. */
export function CompareScreen() {
  const { support: words } = useSupportWords();
  const { common } = useFrontWords();
  const [given, setGiven] = useState<Readonly<Record<Field, string>>>({ first: '', second: '' });
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [attempt, setAttempt] = useState(0);
  const refused = outcome?.is === 'refused' ? outcome : undefined;

  const compare = (event: Event) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    const [one, other] = [readGiven(given.first), readGiven(given.second)];
    if (one.ok && other.ok)
      return setOutcome({ is: 'compared', one: givenSummary(one.value), other: givenSummary(other.value) });
    const [fieldId, failure] = one.ok ? (['second', other] as const) : (['first', one] as const);
    if (!failure.ok)
      setOutcome({ is: 'refused', fieldId, attempt: attempt + 1, text: words.refused[failure.failure.why] });
  };

  return (
    <Page
      title={words.compare.title}
      back={useFragment({ page: 'support', about: null })}
      complaint={refused}
    >
      <p class="govuk-body-l">{words.compare.lead}</p>
      <form noValidate onSubmit={compare}>
        {fields.map((field) => (
          <Textarea
            key={field}
            id={field}
            label={words.compare[field]}
            rows={3}
            value={given[field]}
            errorMessage={
              refused?.fieldId === field ? { prefix: common.error, text: refused.text } : undefined
            }
            autocomplete="off"
            spellcheck={false}
            onInput={(text) => setGiven((before) => ({ ...before, [field]: text }))}
          />
        ))}
        <Button>{words.compare.button}</Button>
      </form>
      <div role="status">{outcome?.is === 'compared' && <Changes {...outcome} />}</div>
    </Page>
  );
}

function Changes({ one, other }: Extract<Outcome, { is: 'compared' }>) {
  const { support: words } = useSupportWords();
  const textWords = useTextWords();
  const changes = changesBetween(one, other);
  if (changes.length === 0) return <p class="govuk-body">{words.compare.nothing}</p>;
  const side = (form: string, summary: Summary, changed: Changed) => (
    <p class="govuk-body govuk-!-margin-bottom-1">
      {fill(form, { text: textOf(changed, summary, textWords) })}
    </p>
  );
  return (
    <>
      <h2 class="govuk-heading-m">{words.compare.result}</h2>
      <SummaryList
        rows={changes.map((changed) => ({
          key: nameOf(changed, textWords),
          value: (
            <>
              {side(words.compare.before, one, changed)}
              {side(words.compare.after, other, changed)}
            </>
          ),
        }))}
      />
    </>
  );
}

function nameOf(changed: Changed, { report, inside }: TextWords): string {
  if (changed.of === 'check') return inside.check.names[changed.check];
  return changed.of === 'platform' ? report.whole.device : report.whole.visit;
}

function textOf(changed: Changed, summary: Summary, words: TextWords): string {
  if (changed.of === 'platform') return platformText(summary, words);
  if (changed.of === 'check') return standingText(summary.checks[changed.check], words);
  const place = words.report.places[summary.at];
  return summary.code === null ? place : `${place} (${summary.code})`;
}
