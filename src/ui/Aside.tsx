import type { Aside } from '../domain/aside';
import { unreachable } from '../domain/result';
import type { VisitorPlatform } from '../domain/visitorPlatform';
import { FetchedInBoth } from './Fetched';
import { BookingScreen } from './screens/aside/BookingScreen';
import { GuideScreen } from './screens/aside/GuideScreen';
import { LinksScreen } from './screens/aside/LinksScreen';
import { FetchedPage } from './Fetched';
import { PrisonsScreen } from './screens/aside/PrisonsScreen';
import { ReadyScreen } from './screens/aside/ReadyScreen';
import { StatementScreen } from './screens/aside/StatementScreen';

export { PrisonContact } from './parts/PrisonContact';

interface AsideScreenProps {
  readonly aside: Aside;
  readonly platform: VisitorPlatform | null;
}

/** Every page beside the journey. Fetched when one is needed; none of them touches a device, the line or a room. */
export function AsideScreen({ aside: { page, about }, platform }: AsideScreenProps) {
  switch (page) {
    case 'guide':
      return <GuideScreen platform={platform} about={about} />;
    case 'prisons':
      return <PrisonsScreen />;
    case 'booking':
      return <BookingScreen />;
    case 'links':
      return (
        <FetchedInBoth>
          <LinksScreen />
        </FetchedInBoth>
      );
    case 'ready':
      return <ReadyScreen code={about} />;
    case 'privacy':
    case 'accessibility':
      return <StatementScreen page={page} />;
    case 'report':
      return <FetchedPage open={openReport}>{({ ReportScreen }) => <ReportScreen />}</FetchedPage>;
    case 'support':
      return (
        <FetchedPage open={openSupport}>{({ SupportScreen }) => <SupportScreen about={about} />}</FetchedPage>
      );
    default:
      return unreachable(page);
  }
}

/** Each by itself: most visitors need neither, and none needs both. */
const openReport = () => import('./screens/report/ReportScreen');
const openSupport = () => import('./screens/support/SupportScreen');
