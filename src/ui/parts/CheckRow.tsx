import { useRef } from 'preact/hooks';
import type { CheckId } from '../../checks/registry';
import { faults } from '../../domain/faults';
import { faultOf, isDecided, type CheckState } from '../../visit/checkState';
import { isOpen } from '../isOpen';
import { useVisit, useWords } from '../runtime';
import { AdviceButtons } from './AdviceButtons';
import { CheckDetail } from './CheckDetail';
import { CheckStatus } from './CheckStatus';
import { DeviceChoice } from './DeviceChoice';
import { ForIt } from './ForIt';
import { HearYourself } from './HearYourself';
import { SpeakerQuestion } from './SpeakerQuestion';

/** One line of the list: the check, its outcome, and what to do about it. Only what needs a look is open. */
export function CheckRow({ check }: { readonly check: CheckId }) {
  const { check: words } = useWords();
  const state = useVisit((visit) => visit.checks[check]);
  const fault = faultOf(state);
  const name = useRef<HTMLHeadingElement>(null);
  const focusName = () => name.current?.focus();
  const isDevice = check === 'camera' || check === 'microphone' || check === 'speaker';

  return (
    <li
      class="vr-checks__item"
      data-check={check}
      data-state={stateName(state)}
      data-fault={fault ?? undefined}
    >
      <div class="vr-checks__line">
        <h3 class="vr-checks__name" tabIndex={-1} ref={name}>
          {words.names[check]}
        </h3>
        <CheckStatus check={check} state={state} />
      </div>
      <CheckDetail check={check} state={state}>
        {fault && isDecided(state) && <AdviceButtons check={check} fault={fault} onPress={focusName} />}
        {check === 'room' && fault && faults[fault].fixer === 'it-team' && <ForIt />}
      </CheckDetail>
      {check === 'speaker' && <SpeakerQuestion state={state} onPress={focusName} />}
      {isDevice && state.is !== 'waiting' && <DeviceChoice kind={check} />}
      {check === 'microphone' && isOpen(check, state) && <HearYourself />}
    </li>
  );
}

/** The handle that tests and support tools may rely on; see the README. */
function stateName(state: CheckState): string {
  if (state.is === 'waiting') return 'waiting';
  return state.is === 'running' && state.verdict.is === 'undecided' ? 'running' : state.verdict.is;
}
