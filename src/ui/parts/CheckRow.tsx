import type { CheckId } from '../../checks/registry';
import { faultOf, type CheckState } from '../../visit/checksSlice';
import { fill } from '../fill';
import { Button } from '../govuk/Button';
import { useCommands, useVisit, useWords } from '../runtime';
import { CheckDetail } from './CheckDetail';
import { CheckStatus } from './CheckStatus';

/** One line of the list: the check, its outcome, and what to do about it. Only what needs a look is open. */
export function CheckRow({ check }: { readonly check: CheckId }) {
  const { check: words } = useWords();
  const state = useVisit((visit) => visit.checks[check]);
  const { runCheck } = useCommands();
  const fault = faultOf(state);

  return (
    <li
      class="vr-checks__item"
      data-check={check}
      data-state={stateName(state)}
      data-fault={fault ?? undefined}
    >
      <div class="vr-checks__line">
        <h3 class="vr-checks__name">{words.names[check]}</h3>
        <CheckStatus check={check} state={state} />
      </div>
      <CheckDetail check={check} state={state}>
        {state.is === 'finished' && fault && (
          <Button
            variant="secondary"
            type="button"
            aria-label={fill(words.againNamed, { check: words.names[check] })}
            onClick={() => void runCheck(check)}
          >
            {words.again}
          </Button>
        )}
      </CheckDetail>
    </li>
  );
}

/** The handle that tests and support tools may rely on; see the README. */
function stateName(state: CheckState): string {
  if (state.is === 'waiting') return 'waiting';
  return state.is === 'running' && state.verdict.is === 'undecided' ? 'running' : state.verdict.is;
}
