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
import { useHasPassed } from './useHasPassed';

export type InsideJourney = Exclude<Journey, { at: 'start' }>;

/** A room that lets the visitor in at once is there sooner: a page in between could not be read. */
const JOINS_AT_ONCE_MS = 1000;

/**
 * Every screen behind the first one. Fetched when it is needed, so that the first one opens at once.
 * A new key is a new arrival: focus moves to the heading. Joining turns into waiting without one.
 */
export function Inside({ journey }: { readonly journey: InsideJourney }) {
  const joinsLong = useHasPassed(journey.at === 'joining' ? journey.since : null, JOINS_AT_ONCE_MS);

  switch (journey.at) {
    case 'device-check':
    case 'check':
      return <CheckScreen key="check" />;
    case 'rules':
      return <RulesScreen key="rules" />;
    case 'name':
      return <NameScreen key="name" journey={journey} />;
    case 'join':
      return <JoinScreen key="join" journey={journey} />;
    case 'pin':
      return <PinScreen key="pin" journey={journey} />;
    case 'joining':
      return joinsLong ? (
        <WaitingScreen key="waiting" journey={journey} />
      ) : (
        <JoinScreen key="join" journey={journey} />
      );
    case 'waiting':
      return <WaitingScreen key="waiting" journey={journey} />;
    case 'in-call':
      return <CallScreen key="in-call" journey={journey} />;
    case 'ended':
      return <EndedScreen key="ended" journey={journey} />;
    default:
      return unreachable(journey);
  }
}
