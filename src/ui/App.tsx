import { useEffect } from 'preact/hooks';
import type { Journey } from '../domain/journey';
import { unreachable } from '../domain/result';
import { useVisit } from './runtime';
import { CallScreen } from './screens/CallScreen';
import { CheckScreen } from './screens/CheckScreen';
import { EndedScreen } from './screens/EndedScreen';
import { JoinScreen } from './screens/JoinScreen';
import { NameScreen } from './screens/NameScreen';
import { PinScreen } from './screens/PinScreen';
import { RulesScreen } from './screens/RulesScreen';
import { StartScreen } from './screens/StartScreen';
import { WaitingScreen } from './screens/WaitingScreen';

/** The screen is a pure function of the visit: one screen for each place in the journey. */
export function App() {
  const journey = useVisit((visit) => visit.journey);
  const language = useVisit((visit) => visit.language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <div data-journey={journey.at}>
      <Screen key={screenKey(journey)} journey={journey} />
    </div>
  );
}

/** A new key is a new arrival: focus moves to the heading. Joining turns into waiting without one. */
const screenKey = ({ at }: Journey) => (at === 'joining' ? 'waiting' : at === 'device-check' ? 'check' : at);

function Screen({ journey }: { readonly journey: Journey }) {
  switch (journey.at) {
    case 'start':
      return <StartScreen journey={journey} />;
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
