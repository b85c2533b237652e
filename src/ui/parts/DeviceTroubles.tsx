import { faults } from '../../domain/faults';
import { faultOf } from '../../visit/checkState';
import { Details } from '../govuk/Details';
import { useVisit, useWords } from '../runtime';
import { FaultBlock } from './FaultBlock';

const watched = ['camera', 'microphone'] as const;

/** What went wrong with a device after its check: said where the visitor is, with the way to mend it folded. */
export function DeviceTroubles() {
  const { check, faults: words } = useWords();
  const checks = useVisit((visit) => visit.checks);
  const troubles = watched.flatMap((id) => {
    const fault = faultOf(checks[id]);
    return fault !== null && faults[fault].effect === 'degrades' ? [{ id, fault }] : [];
  });

  return (
    <div role="status">
      {troubles.map(({ id, fault }) => (
        <div key={id} class="vr-trouble" data-check={id} data-state="faulty" data-fault={fault}>
          <p class="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-2">{words[fault].what}</p>
          <Details summary={check.mend}>
            <FaultBlock fault={fault} words={words[fault]} withoutWhat level={4} />
          </Details>
        </div>
      ))}
    </div>
  );
}
