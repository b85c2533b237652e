import { useState } from 'preact/hooks';
import { isCalling } from '../../visit/journeySlice';
import { useFetched } from '../Fetched';
import { useFrontWords, useRuntime, useVisit } from '../runtime';
import { AsideLink } from './AsideLink';
import { Arriving } from './Arriving';
import { Folded } from './Folded';

/** The way to support: the page of the report, or in a call, which nobody may leave for it, the code in place. */
export function GetHelp() {
  const { common } = useFrontWords();
  if (useVisit((visit) => isCalling(visit.journey))) return <CodeInPlace />;
  return (
    <p class="govuk-body">
      <AsideLink page="report">{common.report}</AsideLink>
    </p>
  );
}

/** Where the journey cannot be left, or no other page opens any more. */
export function CodeInPlace() {
  const { common } = useFrontWords();
  return (
    <Folded summary={common.report}>
      <CodeNow />
    </Folded>
  );
}

function CodeNow() {
  const { visit } = useRuntime();
  // As it was when this was opened: a code must not change while it is read out.
  const [log] = useState([...visit.log]);
  const [page, arrival] = useFetched(openReport);
  return page ? <page.TelephoneCode log={log} /> : <Arriving {...arrival} />;
}

const openReport = () => import('../screens/report/ReportScreen');
