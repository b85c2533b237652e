import { useRef } from 'preact/hooks';
import { faults } from '../../domain/faults';
import { faultOf, isDecided } from '../../visit/checkState';
import { absenceOf } from '../absence';
import { evidenceOf } from '../evidence';
import { Details } from '../govuk/Details';
import { useVisit, useWords } from '../runtime';
import { AdviceButtons } from './AdviceButtons';
import { FaultBlock } from './FaultBlock';
import { SpeakerQuestion } from './SpeakerQuestion';

const watched = ['camera', 'microphone', 'speaker'] as const;

interface DeviceTroublesProps {
  readonly of?: readonly (typeof watched)[number][];
  /** Only what keeps a device from being there at all. */
  readonly absent?: boolean;
}

/** What went wrong with a device after its check: said where the visitor is, with the way to mend it folded. */
export function DeviceTroubles({ of = watched, absent = false }: DeviceTroublesProps) {
  const words = useWords();
  const checks = useVisit((visit) => visit.checks);
  const limits = useVisit((visit) => visit.limits);
  const place = useRef<HTMLDivElement>(null);
  const focusPlace = () => place.current?.focus();
  const troubles = of.flatMap((id) => {
    const fault = absent ? absenceOf(id, checks[id]) : faultOf(checks[id]);
    return fault !== null && faults[fault].effect === 'degrades' ? [{ id, fault }] : [];
  });
  const { speaker } = checks;
  const hearsSpeaker = !absent && of.includes('speaker');
  // On the way here it may have been stopped in the middle: it is only watched then.
  const isPlaying =
    speaker.is === 'running' && !isDecided(speaker) && speaker.facts.at(-1)?.saw !== 'outputs-unheard';
  const playAndAsk = (
    <div class="govuk-form-group">
      <SpeakerQuestion state={speaker} onPress={focusPlace} />
    </div>
  );

  return (
    <div role="status" tabIndex={-1} ref={place}>
      {troubles.map(({ id, fault }) => (
        <div key={id} class="vr-trouble" data-check={id} data-state="faulty" data-fault={fault}>
          <p class="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-2">
            {words.faults[fault].what}
          </p>
          <Details summary={words.check.mend}>
            <FaultBlock
              fault={faults[fault]}
              words={words.faults[fault]}
              evidence={evidenceOf(checks[id], limits, words).join(' ')}
              withoutWhat
              level={4}
            >
              {id === 'speaker' && hearsSpeaker ? (
                playAndAsk
              ) : (
                <AdviceButtons check={id} fault={fault} onPress={focusPlace} />
              )}
            </FaultBlock>
          </Details>
        </div>
      ))}
      {hearsSpeaker && isPlaying && <p class="govuk-body">{words.check.doing.speaker}</p>}
      {hearsSpeaker && faultOf(speaker) === 'speaker-unanswered' && playAndAsk}
    </div>
  );
}
