import type { SetupWords } from '../../content/words';
import type { FileProblem } from '../../domain/settingsFile';
import { fill } from '../fill';
import { SummaryList } from '../govuk/SummaryList';

interface FileTroubleProps {
  readonly file: string;
  readonly problem: FileProblem;
  readonly words: SetupWords;
}

/** For whoever runs the page: which field of which file, what it should be, and what it is. */
export function FileTrouble({ file, problem, words: setup }: FileTroubleProps) {
  return (
    <>
      <h2 class="govuk-heading-m">{setup.operator}</h2>
      <SummaryList
        rows={[
          { key: setup.field, value: problem.field === '' ? setup.wholeFile : problem.field },
          { key: setup.expected, value: setup.expects[problem.expected] },
          { key: setup.found, value: problem.found ?? setup.nothing },
        ]}
      />
      <p class="govuk-body">{fill(setup.todo, { file })}</p>
    </>
  );
}
