import { groupsOf, telephoneCode } from '../../../report/code';
import { spelt } from '../../../report/spelling';
import { summaryOf } from '../../../report/summary';
import type { VisitEvent } from '../../../visit/events';
import { useReportWords } from '../../reportWords';

/** The code in groups, large, and how to say it: letters sound alike on a telephone. */
export function TelephoneCode({ log }: { readonly log: readonly VisitEvent[] }) {
  const { code: words } = useReportWords().report;
  const groups = groupsOf(telephoneCode(summaryOf(log)));
  return (
    <>
      <p class="govuk-body">{words.lead}</p>
      <p class="vr-report__code" role="group" aria-label={words.label} data-code={groups.join('-')}>
        {groups.map((group) => (
          <span class="vr-report__group">{group}</span>
        ))}
      </p>
      <p class="govuk-body govuk-!-margin-bottom-2">{words.spelt}</p>
      <ol class="govuk-list govuk-list--number">
        {groups.map((group) => (
          <li lang="en">{spelt(group)}</li>
        ))}
      </ol>
    </>
  );
}
