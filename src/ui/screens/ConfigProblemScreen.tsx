import type { ConfigProblem } from '../../domain/config';
import type { FrontWords } from '../../content/words';
import { fill } from '../fill';
import { usePageMark, useTitle } from '../pageMark';
import { SummaryList } from '../govuk/SummaryList';

interface ConfigProblemScreenProps {
  readonly problem: ConfigProblem;
  /** Each language that the reader may have: no visit has begun, so none has been chosen. */
  readonly words: readonly FrontWords['config'][];
}

/** The deployment's settings cannot be used. For the visitor, a way on; for the operator, the field. */
export function ConfigProblemScreen({ problem, words }: ConfigProblemScreenProps) {
  usePageMark('config-problem');
  useTitle(words.map(({ title }) => title).join(' / '));
  return (
    <main class="govuk-width-container govuk-main-wrapper">
      {words.map((words) => (
        <div lang={words.lang}>
          <h1 class="govuk-heading-l">{words.title}</h1>
          <p class="govuk-body-l">{words.visitor}</p>
          <h2 class="govuk-heading-m">{words.operator}</h2>
          <SummaryList
            rows={[
              { key: words.field, value: problem.field === '' ? words.wholeFile : problem.field },
              { key: words.expected, value: <span lang="en">{problem.expected}</span> },
              { key: words.found, value: <span lang="en">{problem.found}</span> },
            ]}
          />
          <p class="govuk-body">{fill(words.todo, { file: 'config.json' })}</p>
        </div>
      ))}
    </main>
  );
}
