import { checkIds, type CheckId } from '../../../checks/ids';
import type { CheckSummary } from '../../../report/summary';
import type { Report, VerdictThen } from '../../../report/report';
import { isSame, toldBy, verdictAt } from '../../../report/verdicts';
import type { VisitState } from '../../../visit/visit';
import { evidenceOf } from '../../evidence';
import { fill } from '../../fill';
import { Folded } from '../../parts/Folded';
import { Said } from '../../parts/Said';
import { standingText, timeInReplay } from '../../reportText';
import { useTextWords } from '../../reportWords';
import { useFragment } from '../../useFragment';
import { useSupportWords } from '../../supportWords';

interface VerdictsProps {
  readonly report: Report;
  readonly step: number;
  readonly state: VisitState;
}

/** What each check says at this moment, with how we know; and where today's rules would say otherwise, both. */
export function VerdictsThenAndNow({ report, step, state }: VerdictsProps) {
  const { replay: words } = useSupportWords().support;
  const { inside } = useTextWords();
  return (
    <>
      <h2 class="govuk-heading-s">{words.verdicts}</h2>
      {checkIds.map((id) => (
        <CheckThenAndNow
          key={id}
          check={id}
          before={verdictAt(report.verdicts, id, step)}
          today={toldBy(state.checks[id])}
          evidence={evidenceOf(state.checks[id], state.limits, inside, timeInReplay)}
        />
      ))}
    </>
  );
}

interface CheckProps {
  readonly check: CheckId;
  readonly before: VerdictThen | null;
  readonly today: ReturnType<typeof toldBy>;
  readonly evidence: readonly string[];
}

function CheckThenAndNow({ check, before, today, evidence }: CheckProps) {
  const { replay: words } = useSupportWords().support;
  const textWords = useTextWords();
  const code = today?.code ?? null;
  const faultPage = useFragment({ page: 'support', about: `faults/${code}` });
  const text = (told: typeof today) => standingText(summaryOf(told), textWords);
  return (
    <div class="vr-replay__verdict" data-verdict={check}>
      <p class="govuk-body govuk-!-margin-bottom-0">
        <strong>{textWords.inside.check.names[check]}</strong>: {code === null ? text(today) : null}
        {code !== null && (
          <a class="govuk-link" href={faultPage}>
            {text(today)}
          </a>
        )}
      </p>
      {!isSame(before, today) && (
        <p class="govuk-body govuk-!-font-weight-bold">
          {fill(words.atTheTime, { verdict: text(before) })} {fill(words.byToday, { verdict: text(today) })}
        </p>
      )}
      {evidence.length > 0 && (
        <Folded summary={words.evidence}>
          {evidence.map((sentence) => (
            <p>
              <Said>{sentence}</Said>
            </p>
          ))}
        </Folded>
      )}
    </div>
  );
}

function summaryOf(told: Pick<VerdictThen, 'is' | 'code'> | null): CheckSummary {
  if (!told) return { is: 'waiting' };
  const { is, code } = told;
  return is === 'faulty' || is === 'unclear' ? { is, code: code ?? '' } : { is };
}
