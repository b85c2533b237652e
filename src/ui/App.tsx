import { Fetched, FetchedAside } from './Fetched';
import { useDocumentLanguage, usePageMark } from './pageMark';
import { useVisit } from './runtime';
import { StartScreen } from './screens/StartScreen';

/** The screen is a pure function of the visit: one screen for each place in the journey, or the page beside it. */
export function App() {
  const journey = useVisit((visit) => visit.journey);
  const aside = useVisit((visit) => visit.aside);
  useDocumentLanguage();
  usePageMark(aside?.page ?? journey.at);
  if (aside !== null)
    return (
      <FetchedAside key={aside}>
        {({ pages: { AsideScreen }, platform }) => <AsideScreen aside={aside} platform={platform} />}
      </FetchedAside>
    );
  if (journey.at === 'start') return <StartScreen journey={journey} />;
  return <Fetched>{({ Inside }) => <Inside journey={journey} />}</Fetched>;
}
