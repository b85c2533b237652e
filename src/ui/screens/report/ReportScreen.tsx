import { useMemo } from 'preact/hooks';
import { buildReport } from '../../../report/build';
import { logUntilReport } from '../../../report/logUntilReport';
import { reportFile } from '../../../report/parse';
import type { VisitEvent } from '../../../visit/events';
import { Page } from '../../parts/Page';
import { Folded } from '../../parts/Folded';
import { Lines } from '../../parts/Lines';
import { reportText, type Section } from '../../reportText';
import { useReportWords, useTextWords } from '../../reportWords';
import { useRuntime } from '../../runtime';
import { useFragment } from '../../useFragment';
import { SendReport } from './SendReport';
import { TelephoneCode } from './TelephoneCode';
import '../../styles/report.scss';

export { TelephoneCode } from './TelephoneCode';

/** All that may leave the device, in words, before any of it does; then the ways to send it. */
export function ReportScreen() {
  const words = useReportWords().report;
  const textWords = useTextWords();
  const { visit } = useRuntime();
  const log = logUntilReport(visit.log);
  const report = useMemo(() => buildReport(log), [log.length]);
  const sections = reportText(report, textWords);

  return (
    <Page title={words.title} back={useFragment(null)}>
      <p class="govuk-body-l">{words.lead}</p>
      <p class="govuk-body">{words.never}</p>
      <h2 class="govuk-heading-m">{words.code.title}</h2>
      <TelephoneCode log={report.log} />
      <h2 class="govuk-heading-m">{words.whole.title}</h2>
      {sections.map((section) =>
        section.title === words.whole.order ? (
          <Folded summary={section.title}>
            <Lines lines={section.lines} english={platformTexts(report.log)} />
          </Folded>
        ) : (
          <Titled key={section.title} {...section} />
        ),
      )}
      <Folded summary={words.whole.data}>
        <pre class="vr-report__data" lang="en">
          {reportFile(report)}
        </pre>
      </Folded>
      <SendReport report={report} sections={sections} />
    </Page>
  );
}

const platformTexts = (log: readonly VisitEvent[]) =>
  log.flatMap((event) =>
    event.type === 'conference-said' && event.signal.saw === 'ended' ? [event.signal.reason.text] : [],
  );

const Titled = ({ title, lines }: Section) => (
  <>
    <h3 class="govuk-heading-s">{title}</h3>
    <Lines lines={lines} />
  </>
);
