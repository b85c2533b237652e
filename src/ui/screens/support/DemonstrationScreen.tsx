import { useMemo } from 'preact/hooks';
import { faults, type FaultId } from '../../../domain/faults';
import { faultWithCode } from '../../../domain/faultWithCode';
import { ok } from '../../../domain/result';
import type { Demonstration } from '../../../report/demonstration';
import { readLinkPayload } from '../../../report/link';
import type { Report } from '../../../report/report';
import type { Language } from '../../../visit/events';
import { FetchedPage } from '../../Fetched';
import { useLanguage } from '../../runtime';
import { FaultsScreen } from './FaultsScreen';
import { OpenScreen } from './OpenScreen';
import { ReplayScreen } from './ReplayScreen';

/** What the visitor sees of one fault: a visit in which it happened. */
export function DemonstrationScreen({ code }: { readonly code: string }) {
  const fault = faultWithCode(code.toUpperCase());
  if (fault === null) return <FaultsScreen asked={code} />;
  return (
    <FetchedPage open={fetchDemonstrations}>
      {(demonstrations) => <Shown key={fault} fault={fault} demonstration={demonstrations[fault]} />}
    </FetchedPage>
  );
}

interface ShownProps {
  readonly fault: FaultId;
  readonly demonstration: Demonstration;
}

function Shown({ fault, demonstration: { by, visit } }: ShownProps) {
  const language = useLanguage();
  const read = useMemo(() => {
    const found = readLinkPayload(visit);
    return found.ok ? ok(inLanguage(found.value, language)) : found;
  }, [visit, language]);
  if (!read.ok) return <OpenScreen refusal={read.failure} />;
  return <ReplayScreen report={read.value} demonstrates={{ code: faults[fault].code, by }} />;
}

/** It is nobody's own: whoever looks at it reads it in the language of this page. */
const inLanguage = ({ log, verdicts, ...rest }: Report, language: Language): Report => ({
  ...rest,
  log: [{ at: 0, type: 'language-chosen', language }, ...log],
  verdicts: verdicts.map((verdict) => ({ ...verdict, after: verdict.after + 1 })),
});

/** Together they weigh more than all other pages, so nobody gets them who does not ask. */
const fetchDemonstrations = async () =>
  (await import('../../../content/demonstrations.json')).default as Readonly<Record<FaultId, Demonstration>>;
