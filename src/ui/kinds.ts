import type { Card, Difference } from '../domain/readiness/card';
import { useAsideWords } from './runtime';

/** The kind of device, browser, system or network, by the name that people know it by. */
export function useKinds(): (of: Pick<Card, Difference>, what: Difference) => string {
  const { guide, ready } = useAsideWords();
  return ({ machine, browser, system, network }, what) => {
    switch (what) {
      case 'machine':
        return ready.machines[machine];
      case 'browser':
        return browser === 'other' ? ready.otherKind : guide.browsers[browser];
      case 'system':
        return system === 'other' ? ready.otherKind : guide.systems[system];
      case 'network':
        return network === null ? ready.noNetwork : ready.networks[network];
    }
  };
}
