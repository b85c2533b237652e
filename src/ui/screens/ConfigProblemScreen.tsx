import { setup as inWelsh } from '../../content/cy/setup';
import { setup as inEnglish } from '../../content/en/setup';
import type { ConfigProblem } from '../../domain/config';
import { fill } from '../fill';
import { usePageMark, useTitle } from '../pageMark';
import { SummaryList } from '../govuk/SummaryList';

/** Each language that the reader may have: no visit has begun, so none has been chosen. */
const languages = [inEnglish, inWelsh];

/** The deployment's settings cannot be used. For the visitor, a way on; for the operator, the field. */
export function ConfigProblemScreen({ problem }: { readonly problem: ConfigProblem }) {
  usePageMark('config-problem');
  useTitle(languages.map(({ title }) => title).join(' / '));
  return (
    <main class="govuk-width-container govuk-main-wrapper">
      {languages.map((setup) => (
        <div lang={setup.lang}>
          <h1 class="govuk-heading-l">{setup.title}</h1>
          <p class="govuk-body-l">{setup.visitor}</p>
          <h2 class="govuk-heading-m">{setup.operator}</h2>
          <SummaryList
            rows={[
              { key: setup.field, value: problem.field === '' ? setup.wholeFile : problem.field },
              { key: setup.expected, value: setup.expects[problem.expected] },
              { key: setup.found, value: problem.found ?? setup.nothing },
            ]}
          />
          <p class="govuk-body">{fill(setup.todo, { file: 'config.json' })}</p>
        </div>
      ))}
    </main>
  );
}
