import type { VisitFault } from '../domain/faults';
import type { Verdict } from '../domain/verdict';
import type { Permission, Refusal } from '../ports';

export type Device = 'camera' | 'microphone';

/** What camera and microphone checks learn alike of a device that is being opened, or was. */
export type OpeningFact =
  | { readonly saw: 'asking'; readonly permission: Permission }
  /** Neither yes nor no for some seconds: the question is still open, or the device is slow. */
  | { readonly saw: 'no-answer-yet'; readonly permission: Permission; readonly afterMs: number }
  /** `wasOpen`: it had been in use just before, so something was withdrawn rather than never given. */
  | ({ readonly saw: 'refusal'; readonly wasOpen: boolean } & Refusal)
  | {
      readonly saw: 'opened';
      readonly afterMs: number;
      readonly instead: boolean;
      readonly another: boolean;
      readonly virtual: boolean;
    }
  /** The device was open and ended by itself: unplugged, revoked, or its driver fell over. */
  | { readonly saw: 'stopped' };

const openingKinds: ReadonlySet<string> = new Set<OpeningFact['saw']>([
  'asking',
  'no-answer-yet',
  'refusal',
  'opened',
  'stopped',
]);

type Opened = Extract<OpeningFact, { saw: 'opened' }>;

/** Where a device stands: not open, and what that means; or open, with all that was seen of it since. */
export type Standing<Fact> =
  | { readonly is: 'closed'; readonly verdict: Verdict<Fact> }
  | {
      readonly is: 'open';
      readonly opened: Opened;
      /** What was seen since it was opened. */
      readonly since: readonly Fact[];
      /** What was seen of this same device: opened once more for another page, it need not prove itself again. */
      readonly everSeen: readonly Fact[];
    };

/** Only what came last counts: a device that was refused, freed and opened again is judged from then on. */
export function standingOf<Fact extends { readonly saw: string }>(
  device: Device,
  facts: readonly (Fact | OpeningFact)[],
): Standing<Fact | OpeningFact> {
  const at = facts.findLastIndex(({ saw }) => openingKinds.has(saw));
  const last = facts[at] as OpeningFact | undefined;
  if (last?.saw === 'opened') {
    const changed = facts.findLastIndex(isChange);
    return { is: 'open', opened: last, since: facts.slice(at + 1), everSeen: facts.slice(changed + 1) };
  }
  const fault = last && faultOfOpening(device, last);
  if (!last || !fault) return { is: 'closed', verdict: { is: 'undecided' } };
  return { is: 'closed', verdict: { is: 'faulty', fault, evidence: [last] } };
}

/** What came before it says nothing of the device that is open now. */
const isChange = (fact: { readonly saw: string; readonly another?: boolean }) =>
  fact.saw === 'stopped' || fact.saw === 'refusal' || fact.another === true;

/** Camera and microphone have a fault of their own for each reason, so that advice never says "or". */
function faultOfOpening(device: Device, fact: OpeningFact): VisitFault | null {
  switch (fact.saw) {
    case 'refusal':
      return `${device}-${fact.why}`;
    case 'stopped':
      return `${device}-stopped`;
    case 'no-answer-yet':
      return fact.permission === 'granted' ? `${device}-slow-to-start` : `${device}-question-waiting`;
    default:
      return null;
  }
}
