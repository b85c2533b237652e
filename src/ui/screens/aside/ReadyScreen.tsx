import { useEffect, useState } from 'preact/hooks';
import { readCard, writeCard, type CardProblem } from '../../../domain/readiness/cardCode';
import { isReady, type Card } from '../../../domain/readiness/card';
import { unknownEquipment, type Equipment } from '../../../domain/readiness/equipment';
import { cardOf } from '../../../visit/readiness';
import { Button } from '../../govuk/Button';
import { InsetText } from '../../govuk/InsetText';
import { CompareCard } from '../../parts/CompareCard';
import { CopyText } from '../../parts/CopyText';
import { Page } from '../../parts/Page';
import { PrintButton } from '../../parts/PrintButton';
import { ReadinessCard } from '../../parts/ReadinessCard';
import { useAsideWords, useRuntime, useVisit } from '../../runtime';
import { useFragment } from '../../useFragment';

/** Without a code the card of this device, to be sent; with one the card that somebody was sent. */
export function ReadyScreen({ code }: { readonly code: string | null }) {
  const equipment = useEquipment();
  if (equipment === null) return null;
  if (code === null) return <OwnCard equipment={equipment} />;
  const read = readCard(code);
  return read.ok ? <SentCard card={read.value} now={equipment} /> : <Unreadable problem={read.failure} />;
}

/** As it is now, not as it was when the page was opened: a telephone changes its network. Null for a moment. */
function useEquipment(): Equipment | null {
  const { openPlatform } = useRuntime();
  const [equipment, setEquipment] = useState<Equipment | null>(null);
  useEffect(() => void openPlatform().then((now) => setEquipment(now ?? unknownEquipment)), []);
  return equipment;
}

function OwnCard({ equipment }: { readonly equipment: Equipment }) {
  const { ready } = useAsideWords();
  const checks = useVisit((visit) => visit.checks);
  const { ownAddress } = useRuntime();
  const back = useFragment(null);
  const card = cardOf(checks, equipment);
  if (!card)
    return (
      <Page key="nothing" title={ready.ownTitle} back={back}>
        <p class="govuk-body-l">{ready.nothing}</p>
        <Button href="#/check">{ready.toCheck}</Button>
      </Page>
    );
  return (
    <Page key="own" title={ready.ownTitle} back={back}>
      <p class="govuk-body-l">{ready.ownLead}</p>
      <ReadinessCard card={card} />
      {!isReady(card) && (
        <Button href="#/check" variant="secondary">
          {ready.again}
        </Button>
      )}
      <CopyText
        title={ready.link}
        hint={ready.linkHint}
        button={ready.copyLink}
        text={`${ownAddress}#/ready/${writeCard(card)}`}
        isMain
      />
      <div class="vr-not-printed">
        <h2 class="govuk-heading-m">{ready.onTheDay}</h2>
        <ul class="govuk-list govuk-list--bullet">
          {ready.onTheDayList.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </div>
      <PrintButton />
    </Page>
  );
}

function SentCard({ card, now }: { readonly card: Card; readonly now: Equipment }) {
  const { ready } = useAsideWords();
  return (
    <Page key="sent" title={ready.title} back={useFragment(null)}>
      <InsetText>{ready.statement}</InsetText>
      <ReadinessCard card={card} />
      <PrintButton />
      <CompareCard card={card} now={now} />
    </Page>
  );
}

function Unreadable({ problem }: { readonly problem: CardProblem }) {
  const { ready } = useAsideWords();
  return (
    <Page key="unreadable" title={ready.unreadable} back={useFragment(null)} hasErrors>
      <p class="govuk-body-l">{ready.problems[problem]}</p>
      <p class="govuk-body">{ready.askAgain}</p>
      <Button href="#/check" variant="secondary">
        {ready.toCheck}
      </Button>
    </Page>
  );
}
