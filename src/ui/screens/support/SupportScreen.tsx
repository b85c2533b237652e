import { useMemo } from 'preact/hooks';
import { readLinkPayload } from '../../../report/link';
import { CompareScreen } from './CompareScreen';
import { DemonstrationScreen } from './DemonstrationScreen';
import { FaultsScreen } from './FaultsScreen';
import { OpenScreen } from './OpenScreen';
import { ReplayScreen } from './ReplayScreen';
import '../../styles/support.scss';

/** The pages for staff: open what a visitor gave, replay it, and every fault by its code. */
export function SupportScreen({ about }: { readonly about: string | null }) {
  const [page = '', ...more] = (about ?? '').split('/');
  const rest = more.join('/');
  const read = useMemo(() => (page === 'replay' ? readLinkPayload(rest) : null), [page, rest]);
  if (page === 'compare') return <CompareScreen />;
  if (page === 'shown') return <DemonstrationScreen code={rest} />;
  if (page === 'faults') return <FaultsScreen asked={rest} />;
  if (read === null) return <OpenScreen refusal={null} />;
  return read.ok ? <ReplayScreen report={read.value} /> : <OpenScreen refusal={read.failure} />;
}
