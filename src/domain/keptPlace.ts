import { steps, type Journey, type Step } from './journey';

/**
 * Where the visitor is and that they agreed to the rules: all that may outlive a reload beside the address. Never a
 * name, an alias or a link.
 */
export interface KeptPlace {
  readonly step: Step;
  readonly rules: 'unread' | 'accepted';
}

export function placeOf(journey: Journey): KeptPlace {
  switch (journey.at) {
    case 'start':
      return { step: 'start', rules: 'unread' };
    case 'device-check':
      return { step: 'check', rules: 'unread' };
    case 'check':
    case 'rules':
    case 'name':
      return { step: journey.at, rules: journey.prepared.rules === 'unread' ? 'unread' : 'accepted' };
    default:
      return { step: 'join', rules: 'accepted' };
  }
}

/** What a browser gives back may be anything: other pages of the host, and older builds, keep things there too. */
export function readPlace(kept: unknown): KeptPlace | null {
  if (typeof kept !== 'object' || kept === null || !('step' in kept) || !('rules' in kept)) return null;
  const step = steps.find((known) => known === kept.step);
  return step ? { step, rules: kept.rules === 'accepted' ? 'accepted' : 'unread' } : null;
}
