import { cardChecks, isReady, type Card, type Outcome } from '../../domain/readiness/card';
import { fill } from '../fill';
import { SummaryList } from '../govuk/SummaryList';
import { Tag, type TagColour } from '../govuk/Tag';
import { useKinds } from '../kinds';
import { useAsideWords, useFrontWords, useLanguage, useNow, useWords } from '../runtime';
import { dateAndTime, duration } from '../times';

const colours: Readonly<Record<Outcome, TagColour>> = {
  works: 'green',
  'good-to-know': 'yellow',
  problem: 'red',
  unmeasured: 'grey',
  unchecked: 'grey',
};

/** The facts of a card: what worked, when, and on what kind of device. Nothing in it says whose it is. */
export function ReadinessCard({ card }: { readonly card: Card }) {
  const { ready } = useAsideWords();
  const { check } = useWords();
  const words = useFrontWords();
  const kindOf = useKinds();
  return (
    <>
      <p class="govuk-body govuk-!-font-weight-bold">{isReady(card) ? ready.allWell : ready.notAll}</p>
      <SummaryList
        rows={[
          { key: ready.checked, value: fill(ready.checkedAt, { when: dateAndTime(card.at, words) }) },
          { key: ready.age, value: <Age at={card.at} /> },
          ...cardChecks.map((id) => ({
            key: check.names[id],
            value: <Tag colour={colours[card.outcomes[id]]}>{ready.outcomes[card.outcomes[id]]}</Tag>,
          })),
          ...(['machine', 'system', 'browser', 'network'] as const).map((what) => ({
            key: ready.rows[what],
            value: kindOf(card, what),
          })),
        ]}
      />
    </>
  );
}

const MINUTE_MS = 60_000;
/** Two honest clocks may differ by so much. */
const CLOCKS_DIFFER_MS = 5 * MINUTE_MS;

function Age({ at }: { readonly at: number }) {
  const { ready } = useAsideWords();
  const words = useFrontWords();
  const language = useLanguage();
  const age = useNow(MINUTE_MS) - at;
  // The card knows whole minutes only.
  return <>{age < -CLOCKS_DIFFER_MS ? ready.ahead : duration(language, Math.max(age, MINUTE_MS), words)}</>;
}
