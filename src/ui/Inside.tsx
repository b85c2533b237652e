import type { Journey } from '../domain/journey';
import { unreachable } from '../domain/result';
import { CallScreen } from './screens/CallScreen';
import { CheckScreen } from './screens/CheckScreen';
import { EndedScreen } from './screens/EndedScreen';
import { JoinScreen } from './screens/JoinScreen';
import { NameScreen } from './screens/NameScreen';
import { PinScreen } from './screens/PinScreen';
import { RulesScreen } from './screens/RulesScreen';
import { WaitingScreen } from './screens/WaitingScreen';

export type InsideJourney = Exclude<Journey, { at: 'start' }>;

/** Every screen behind the first one. Fetched when it is needed, so that the first one opens at once. */
export function Inside({ journey }: { readonly journey: InsideJourney }) {
  switch (journey.at) {
    case 'device-check':
    case 'check':
      return <CheckScreen />;
    case 'rules':
      return <RulesScreen />;
    case 'name':
      return <NameScreen journey={journey} />;
    case 'join':
      return <JoinScreen journey={journey} />;
    case 'pin':
      return <PinScreen journey={journey} />;
    case 'joining':
    case 'waiting':
      return <WaitingScreen journey={journey} />;
    case 'in-call':
      return <CallScreen journey={journey} />;
    case 'ended':
      return <EndedScreen journey={journey} />;
    default:
      return unreachable(journey);
  }
}
