import { useMemo } from 'preact/hooks';
import { faults, type FaultId } from '../../../domain/faults';
import { faultWithCode } from '../../../domain/faultWithCode';
import type { Demonstration } from '../../../report/demonstration';
import { readLinkPayload } from '../../../report/link';
import { FetchedPage } from '../../Fetched';
import { FaultsScreen } from './FaultsScreen';
import { OpenScreen } from './OpenScreen';
import { ReplayScreen } from './ReplayScreen';

/** What the visitor sees of one fault: a visit in which it happened. */
export function DemonstrationScreen({ code }: { readonly code: string }) {
  const fault = faultWithCode(code.toUpperCase());
  if (fault === null) return <FaultsScreen asked={code} />;
  return (
    <FetchedPage open={fetchDemonstrations}>
      {(demonstrations) => <Shown fault={fault} demonstration={demonstrations[fault]} />}
    </FetchedPage>
  );
}

interface ShownProps {
  readonly fault: FaultId;
  readonly demonstration: Demonstration;
}

function Shown({ fault, demonstration: { by, visit } }: ShownProps) {
  const read = useMemo(() => readLinkPayload(visit), [visit]);
  if (!read.ok) return <OpenScreen refusal={read.failure} />;
  return <ReplayScreen report={read.value} demonstrates={{ code: faults[fault].code, by }} />;
}

/** Together they weigh more than all other pages, so nobody gets them who does not ask. */
const fetchDemonstrations = async () =>
  (await import('../../../content/demonstrations.json')).default as Readonly<Record<FaultId, Demonstration>>;
