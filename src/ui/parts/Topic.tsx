import { faults, type FaultId } from '../../domain/faults';
import { checksOf, faultsOf, type GuideTopic } from '../../domain/guide';
import type { VisitorPlatform } from '../../domain/visitorPlatform';
import { fill } from '../fill';
import { useAsideWords, useFaultWords, useFrontWords, useWords } from '../runtime';
import { whoHelps } from '../whoHelps';
import { Advice } from './Advice';
import { Folded } from './Folded';
import { ForIt } from './ForIt';

interface TopicProps {
  readonly topic: GuideTopic;
  readonly platform: VisitorPlatform;
  readonly open: boolean;
  /** The code that somebody read out: its cause is open at once. */
  readonly code: string;
}

/** One problem: what to do, what tests for it, and what the check may say. */
export function Topic({ topic, platform, open, code }: TopicProps) {
  const { guide } = useAsideWords();
  const { check } = useWords();
  const { title, todo } = guide.topics[topic];
  const checks = checksOf(topic).map((id) => check.names[id]);
  return (
    <Folded summary={title} open={open}>
      <Advice steps={todo} platform={platform} />
      {topic === 'no-browser-connects' && <ForIt />}
      {checks.length > 0 && (
        <p>
          {fill(guide.tests, { checks: checks.join(', ') })}.{' '}
          <a class="govuk-link" href="#/check">
            {guide.toCheck}
          </a>
        </p>
      )}
      <p class="govuk-!-font-weight-bold govuk-!-margin-bottom-2">{guide.causes}</p>
      {faultsOf(topic).map((fault) => (
        <Cause key={fault} fault={fault} platform={platform} open={faults[fault].code === code} />
      ))}
    </Folded>
  );
}

interface CauseProps {
  readonly fault: FaultId;
  readonly platform: VisitorPlatform;
  readonly open: boolean;
}

function Cause({ fault, platform, open }: CauseProps) {
  const words = useFaultWords();
  const { fault: names } = useFrontWords();
  const { what, todo } = words[fault];
  const { code, fixer } = faults[fault];
  return (
    <Folded summary={what} open={open}>
      <Advice steps={todo} platform={platform} />
      {fixer === 'it-team' && <ForIt />}
      <p>{whoHelps(faults[fault], names)}</p>
      <p class="vr-fault__code">
        {names.code} <span class="vr-code">{code}</span>
      </p>
    </Folded>
  );
}
