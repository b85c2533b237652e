import { useEffect, useRef } from 'preact/hooks';
import { checkIds } from '../../../checks/ids';
import type { Summary } from '../../../report/summary';
import { Lines } from '../../parts/Lines';
import { summaryText } from '../../reportText';
import { useTextWords } from '../../reportWords';
import { useFragment } from '../../useFragment';
import { useSupportWords } from '../../supportWords';

/** What a code for the telephone says, with the way to each fault in it. */
export function CodeFindings({ summary }: { readonly summary: Summary }) {
  const words = useSupportWords().support;
  const heading = useRef<HTMLHeadingElement>(null);
  // Below the form that opened it: whoever cannot see it would not know that it is there.
  useEffect(() => heading.current?.focus(), []);
  const codes = [...checkIds.map((id) => summary.checks[id]), summary]
    .map((finding) => ('code' in finding ? finding.code : null))
    .filter((code) => code !== null);

  return (
    <section>
      <h2 class="govuk-heading-m" tabIndex={-1} ref={heading}>
        {words.codeTitle}
      </h2>
      {summaryText(summary, useTextWords()).map(({ title, lines }) => (
        <>
          <h3 class="govuk-heading-s">{title}</h3>
          <Lines lines={lines} />
        </>
      ))}
      {codes.map((code) => (
        <FaultLink key={code} code={code} />
      ))}
      <p class="govuk-hint">{words.codeLess}</p>
    </section>
  );
}

function FaultLink({ code }: { readonly code: string }) {
  const { faults } = useSupportWords().support;
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={useFragment({ page: 'support', about: `faults/${code}` })}>
        {faults.say} ({code})
      </a>
    </p>
  );
}
