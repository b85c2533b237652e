import type { Aside } from '../domain/aside';
import { unreachable } from '../domain/result';
import type { VisitorPlatform } from '../domain/visitorPlatform';
import { GuideScreen } from './screens/aside/GuideScreen';
import { PrisonsScreen } from './screens/aside/PrisonsScreen';

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
    default:
      return unreachable(page);
  }
}
