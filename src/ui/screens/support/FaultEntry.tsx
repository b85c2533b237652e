import { faults, type FaultId } from '../../../domain/faults';
import { sayingOf } from '../../../domain/saying';
import { saidOf, type Said } from '../../../domain/saidOf';
import { unknownPlatform } from '../../../domain/visitorPlatform';
import { fill } from '../../fill';
import { SummaryList } from '../../govuk/SummaryList';
import { Advice } from '../../parts/Advice';
import { AsideLink } from '../../parts/AsideLink';
import { useFaultWords, useWords } from '../../runtime';
import { useSupportWords } from '../../supportWords';
import { useFragment } from '../../useFragment';
import { MakeItHappen } from './MakeItHappen';

interface FaultEntryProps {
  readonly fault: FaultId;
}

/** One fault: what it does, who mends it, what to say, the steps, and how the platform itself may have put it. */
export function FaultEntry({ fault }: FaultEntryProps) {
  const words = useSupportWords().support;
  const { check } = useWords();
  const { what, todo } = useFaultWords()[fault];
  const { code, effect, fixer } = faults[fault];
  const said = saidOf(fault);
  const finder = finderOf(code);
  const shown = useFragment({ page: 'support', about: `shown/${code}` });

  return (
    <section class="vr-catalogue__fault" data-fault={fault}>
      <h2 class="govuk-heading-s">
        <span class="vr-code">{code}</span> {what}
      </h2>
      <SummaryList
        rows={[
          { key: words.faults.say, value: fill(words.sayings[sayingOf(faults[fault])], { what, code }) },
          { key: words.faults.means, value: words.effects[effect] },
          { key: words.faults.whose, value: words.fixers[fixer] },
          {
            key: words.faults.by,
            value: finder.is === 'check' ? check.names[finder.id] : words.finders[finder.id],
          },
          { key: words.faults.steps, value: <Advice steps={todo} platform={unknownPlatform} /> },
          ...(said.length > 0 ? [{ key: words.faults.platform, value: <Sayings said={said} /> }] : []),
        ]}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={shown}>
          {words.faults.show}
        </a>
      </p>
      <MakeItHappen fault={fault} />
      <p class="govuk-body">
        <AsideLink page="guide" about={code}>
          {words.faults.guide}
        </AsideLink>
      </p>
    </section>
  );
}

const Sayings = ({ said }: { readonly said: readonly Said[] }) => (
  <ul class="govuk-list" lang="en">
    {said.map(({ text, number }) => (
      <li>
        “{text}” {number !== null && `#pex${number}`}
      </li>
    ))}
  </ul>
);

/** What finds it, by the family of its code. */
function finderOf(code: string) {
  const [family = ''] = code.split('-');
  const number = Number(code.split('-')[1]);
  switch (family) {
    case 'BRW':
      return { is: 'check', id: 'browser' } as const;
    case 'CAM':
      return { is: 'check', id: 'camera' } as const;
    case 'MIC':
      return { is: 'check', id: 'microphone' } as const;
    case 'SPK':
      return { is: 'check', id: 'speaker' } as const;
    case 'NET':
      return { is: 'check', id: number < FIRST_OF_PATH ? 'line' : 'room' } as const;
    case 'INV':
      return { is: 'other', id: 'invitation' } as const;
    case 'JOIN':
      return { is: 'other', id: 'room' } as const;
    case 'CALL':
      return { is: 'other', id: 'call' } as const;
    default:
      return { is: 'other', id: 'end' } as const;
  }
}

/** NET-20 and above are of the way to the room. */
const FIRST_OF_PATH = 20;
