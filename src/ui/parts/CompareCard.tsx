import { useState } from 'preact/hooks';
import { comparesNetwork, differencesFrom, type Card } from '../../domain/readiness/card';
import type { Equipment } from '../../domain/readiness/equipment';
import { fill } from '../fill';
import { Button } from '../govuk/Button';
import { useKinds } from '../kinds';
import { useAsideWords } from '../runtime';

interface CompareCardProps {
  readonly card: Card;
  readonly now: Equipment;
}

/**
 * On the day: is this the kind of device that was checked? Asked for, as most who open a card are not its sender, and theirs
 * is another device of course.
 */
export function CompareCard({ card, now }: CompareCardProps) {
  const { ready } = useAsideWords();
  const kindOf = useKinds();
  const [isAsked, setAsked] = useState(false);
  const differences = differencesFrom(card, now);
  const same = comparesNetwork(card, now) ? ready.same : ready.sameButNetwork;
  return (
    <section class="vr-not-printed">
      <h2 class="govuk-heading-m">{ready.mine}</h2>
      <p class="govuk-body">{ready.mineHint}</p>
      <Button type="button" variant="secondary" onClick={() => setAsked(true)}>
        {ready.compare}
      </Button>
      <div role="status">
        {isAsked && (
          <>
            <p class="govuk-body govuk-!-font-weight-bold">
              {differences.length > 0 ? ready.different : same}
            </p>
            <ul class="govuk-list govuk-list--bullet">
              {differences.map((what) => (
                <li>
                  {fill(ready.thenNow, {
                    what: ready.rows[what],
                    before: kindOf(card, what),
                    now: kindOf(now, what),
                  })}
                </li>
              ))}
            </ul>
            <p class="govuk-body">{ready.onlyKinds}</p>
          </>
        )}
      </div>
      {isAsked && <Button href="#/check">{ready.again}</Button>}
    </section>
  );
}
