import type { ComponentChildren } from 'preact';
import type { CheckId, Fact } from '../../checks/registry';
import type { InsideWords } from '../../content/words';
import { faults } from '../../domain/faults';
import type { CheckState } from '../../visit/checkState';
import { evidenceOf } from '../evidence';
import { Details } from '../govuk/Details';
import { useVisit, useWords } from '../runtime';
import { lineDoing } from '../lineEvidence';
import { FaultBlock } from './FaultBlock';
import { LineProof } from './LineProof';
import { Said } from './Said';

interface CheckDetailProps {
  readonly check: CheckId;
  readonly state: CheckState;
  /** What can be done about it, beside the advice. */
  readonly children: ComponentChildren;
}

/** What stands below a check's line: what it is doing, what is wrong, or how we know that it works. */
export function CheckDetail({ check, state, children }: CheckDetailProps) {
  const words = useWords();
  const limits = useVisit((visit) => visit.limits);
  if (state.is === 'waiting') return null;
  const { verdict } = state;
  if (verdict.is === 'undecided') {
    const doing = state.is === 'running' ? doingText(check, state.facts, words) : null;
    return (
      doing && (
        <p class="vr-checks__body">
          <Said>{doing}</Said>
        </p>
      )
    );
  }

  const sentences = evidenceOf(state, limits, words);
  if (verdict.is === 'ready') {
    return (
      <Details summary={words.check.how} class="vr-checks__body">
        {sentences.map((sentence) => (
          <p>
            <Said>{sentence}</Said>
          </p>
        ))}
        {check === 'line' && <LineProof />}
      </Details>
    );
  }
  const fault = faults[verdict.fault];
  const told = words.faults[verdict.fault];
  // It keeps nobody from anything, and on a phone it would stand between them and the way on.
  const isFolded = fault.effect === 'informs';
  const block = (
    <FaultBlock
      fault={fault}
      words={told}
      withoutWhat={isFolded}
      evidence={check === 'line' ? onLines(sentences) : sentences.join(' ')}
      level={4}
    >
      {check === 'line' && <LineProof />}
      {children}
    </FaultBlock>
  );
  if (!isFolded) return <div class="vr-checks__body">{block}</div>;
  return (
    <div class="vr-checks__body">
      <h4 class="govuk-heading-s govuk-!-margin-bottom-2">{told.what}</h4>
      <Details summary={words.check.mend}>{block}</Details>
    </div>
  );
}

/** Long enough for the room to be heard; whoever speaks already passes all the same. */
const HUSH_MS = 1000;

/** Three verdicts with their numbers are not read as one sentence. */
const onLines = (sentences: readonly string[]) =>
  sentences.map((sentence, index) => (
    <>
      {index > 0 && <br />}
      {sentence}
    </>
  ));

function doingText(
  check: CheckId,
  facts: readonly Fact[],
  { check: words, line }: InsideWords,
): string | null {
  if (check === 'line') return lineDoing(facts, line);
  const last = facts.at(-1);
  if (last?.saw === 'trying') return words.doing[last.part];
  if (last?.saw === 'asking' && last.permission !== 'granted') return words.doing.asking;
  if (check === 'browser' || check === 'room') return null;
  const hushed = last?.saw === 'level' && last.listenedMs >= HUSH_MS;
  return check === 'microphone' && !hushed ? words.doing.hush : words.doing[check];
}
