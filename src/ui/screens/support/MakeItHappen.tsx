import type { FaultId } from '../../../domain/faults';
import { labDeeds } from '../../../domain/labDeeds';
import { hasToBeUndone, pasteOf, provocationOf } from '../../../domain/provocations';
import { unknownPlatform } from '../../../domain/visitorPlatform';
import { Advice } from '../../parts/Advice';
import { Folded } from '../../parts/Folded';
import { useConfig } from '../../runtime';
import { useSupportWords } from '../../supportWords';
import { LabDeedSteps } from './LabDeedSteps';

/** How to provoke a fault on a machine of one's own; beside the local lab, with a button that does it. */
export function MakeItHappen({ fault }: { readonly fault: FaultId }) {
  const { provocations: words } = useSupportWords();
  const { lab } = useConfig();
  const kind = provocationOf(fault);
  const paste = pasteOf(fault);
  const deed = lab === undefined ? undefined : labDeeds[fault];
  const isPossible = kind !== 'by-chance' && kind !== 'by-the-room';
  return (
    <Folded summary={words.title}>
      {isPossible && (
        <>
          <p>{words.lead}</p>
          <Advice steps={words.kinds[kind]} platform={unknownPlatform} />
          {paste !== null && (
            <p class="vr-catalogue__paste" translate={false}>
              {paste}
            </p>
          )}
          {hasToBeUndone(kind) && <p>{words.undo}</p>}
        </>
      )}
      {!isPossible && deed === undefined && words.kinds[kind].map((sentence) => <p>{sentence}</p>)}
      {deed !== undefined && <LabDeedSteps deed={deed} hasStepsAbove={isPossible} />}
    </Folded>
  );
}
