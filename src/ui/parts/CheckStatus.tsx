import type { CheckId } from '../../checks/registry';
import type { InsideWords } from '../../content/words';
import { faults } from '../../domain/faults';
import { unreachable } from '../../domain/result';
import type { CheckState } from '../../visit/checkState';
import { Tag, type TagColour } from '../govuk/Tag';
import { useWords } from '../runtime';

/** Word and colour of a check's outcome. Always on the page, so that a screen reader hears each change. */
export function CheckStatus({ check, state }: { readonly check: CheckId; readonly state: CheckState }) {
  const { check: words } = useWords();
  const [word, colour] = outcome(state, words.states);
  return (
    <div class="vr-checks__status" role="status">
      <span class="govuk-visually-hidden">{words.names[check]}: </span>
      {colour ? <Tag colour={colour}>{word}</Tag> : word}
    </div>
  );
}

const colourOf = { blocks: 'red', degrades: 'red', informs: 'yellow', waits: 'blue' } as const;

function outcome(state: CheckState, words: InsideWords['check']['states']): [string, TagColour | null] {
  if (state.is === 'waiting') return [words.waiting, null];
  const { verdict } = state;
  switch (verdict.is) {
    case 'undecided':
      return state.is === 'running' ? [words.running, 'blue'] : [words.undecided, 'grey'];
    case 'ready':
      return state.before === null ? [words.ready, 'green'] : [words.fixed, 'green'];
    case 'unclear':
      return [words.unclear, 'grey'];
    case 'faulty': {
      const { effect } = faults[verdict.fault];
      return [words[effect], colourOf[effect]];
    }
    default:
      return unreachable(verdict);
  }
}
