import { useState } from 'preact/hooks';
import { unknownPlatform, type VisitorPlatform } from '../../../domain/visitorPlatform';
import { platformOf } from '../../../visit/checkState';
import { findTopics } from '../../findTopics';
import { Details } from '../../govuk/Details';
import { AsideLink } from '../../parts/AsideLink';
import { ContactPrison } from '../../parts/ContactPrison';
import { Page } from '../../parts/Page';
import { SearchField } from '../../parts/SearchField';
import { Topic } from '../../parts/Topic';
import { useAsideWords, useFaultWords, useFrontWords, useLanguage, useVisit } from '../../runtime';
import { plural } from '../../times';
import { useFragment } from '../../useFragment';

/** So few are shown with all they have. */
const FEW = 2;

interface GuideScreenProps {
  readonly platform: VisitorPlatform | null;
  /** What to look for first. */
  readonly about: string | null;
}

/** Every problem by its symptom, found as it is typed; and how a visit goes. */
export function GuideScreen({ platform, about }: GuideScreenProps) {
  const { guide: words } = useAsideWords();
  const { common } = useFrontWords();
  const faultWords = useFaultWords();
  const language = useLanguage();
  const [question, setQuestion] = useState(about ?? '');
  const checks = useVisit((visit) => visit.checks);
  const own = checks.browser.is === 'waiting' ? (platform ?? unknownPlatform) : platformOf(checks);
  const found = findTopics(question, words, faultWords);

  return (
    <Page title={words.title} back={useFragment(null)}>
      <p class="govuk-body-l">{words.lead}</p>
      <SearchField
        id="problem"
        label={words.search}
        hint={words.searchHint}
        question={question}
        onQuestion={setQuestion}
      >
        {found.length === 0 ? words.none : plural(language, found.length, words.found)}
      </SearchField>
      {found.map((topic) => (
        <Topic key={topic} topic={topic} platform={own} open={found.length <= FEW} code={codeIn(question)} />
      ))}
      <h2 class="govuk-heading-m">{words.stillStuck}</h2>
      <p class="govuk-body">{words.mustTell}</p>
      <ContactPrison />
      <HowAVisitGoes />
      <p class="govuk-body">
        <AsideLink page="booking">{common.booking}</AsideLink>
      </p>
      <p class="govuk-hint">{words.dated}</p>
    </Page>
  );
}

/** As it stands in the catalogue, however it was typed: "cam 1" is CAM-1. */
const codeIn = (question: string) => question.trim().toUpperCase().replace(/\s+/, '-');

function HowAVisitGoes() {
  const { goes } = useAsideWords().guide;
  const parts = [
    [goes.beforeTitle, goes.before],
    [goes.inTitle, goes.in],
    [goes.duringTitle, goes.during],
    [goes.endTitle, goes.end],
  ] as const;
  return (
    <>
      <h2 class="govuk-heading-m">{goes.title}</h2>
      {parts.map(([title, sentences]) => (
        <Details summary={title}>
          <ul class="govuk-list govuk-list--bullet">
            {sentences.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </Details>
      ))}
    </>
  );
}
