import { roles, steps, type Ending, type Journey, type JourneyAt, type Role, type Step } from './journey';

/**
 * Where the visitor is, by whose rules, that they agreed to them, and how the visit ended: all that may outlive a reload
 * beside the address. Never a name, an alias or a link.
 */
export interface KeptPlace {
  readonly step: Step;
  readonly rules: 'unread' | 'accepted';
  readonly role: Role;
  /** Null unless the visit is over. */
  readonly ended: KeptEnding | null;
}

interface KeptEnding {
  readonly from: JourneyAt<'ended'>['from'];
  /** Null for whoever left by themselves. Another build of the page may have kept what this one does not know. */
  readonly fault: string | null;
}

/** What the platform's last word means; undefined as long as the code that knows has not been fetched. */
export type Understand = (ending: Ending) => string | null | undefined;

export const placeOf = (journey: Journey, role: Role, understand: Understand): KeptPlace => ({
  ...stepOf(journey),
  role,
  ended: journey.at === 'ended' ? keptEnding(journey, understand) : null,
});

function stepOf(journey: Journey): Pick<KeptPlace, 'step' | 'rules'> {
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

function keptEnding({ ending, from }: JourneyAt<'ended'>, understand: Understand): KeptEnding | null {
  const fault = ending.by === 'you' ? null : ending.by === 'memory' ? ending.fault : understand(ending);
  return fault === undefined ? null : { from, fault };
}

/** What a browser gives back may be anything: other pages of the host, and older builds, keep things there too. */
export function readPlace(kept: unknown): KeptPlace | null {
  if (typeof kept !== 'object' || kept === null || !('step' in kept) || !('rules' in kept)) return null;
  const { rules, role, ended } = kept as Partial<KeptPlace>;
  const step = steps.find((known) => known === kept.step);
  if (!step) return null;
  return {
    step,
    rules: rules === 'accepted' ? 'accepted' : 'unread',
    role: roles.find((known) => known === role) ?? 'practitioner',
    ended: ended ? readEnding(ended) : null,
  };
}

/** How it ended may be a word that nobody knows: then that much is told. Only null says that the visitor left. */
const readEnding = ({ from, fault }: KeptEnding): KeptEnding => ({
  from: from === 'the-visit' ? from : 'the-way-in',
  fault: fault === null ? null : String(fault),
});
