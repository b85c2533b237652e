import { setup as inWelsh } from '../../content/cy/setup';
import { setup as inEnglish } from '../../content/en/setup';
import type { FileProblem } from '../../domain/settingsFile';
import { usePageMark, useTitle } from '../pageMark';
import { FileTrouble } from '../parts/FileTrouble';

/** Each language that the reader may have: no visit has begun, so none has been chosen. */
const languages = [inEnglish, inWelsh];

/** The deployment's settings cannot be used. For the visitor, a way on; for the operator, the field. */
export function ConfigProblemScreen({ problem }: { readonly problem: FileProblem }) {
  usePageMark('config-problem');
  useTitle(languages.map(({ title }) => title).join(' / '));
  return (
    <main class="govuk-width-container govuk-main-wrapper">
      {languages.map((setup) => (
        <div lang={setup.lang}>
          <h1 class="govuk-heading-l">{setup.title}</h1>
          <p class="govuk-body-l">{setup.visitor}</p>
          <FileTrouble file="config.json" problem={problem} words={setup} />
        </div>
      ))}
    </main>
  );
}
