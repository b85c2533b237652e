import type { CheckId, Fact } from '../checks/registry';
import type { Aside } from '../domain/aside';
import type { Config } from '../domain/config';
import type { Invitation, Reading } from '../domain/invitation/reading';
import type { LineLimits } from '../domain/line/limits';
import type { Role, Step } from '../domain/journey';
import type { KeptPlace } from '../domain/keptPlace';
import type { ConferenceSignal } from '../ports';

export type Language = Config['language'];

/**
 * All that can happen in a visit. The log of these is the support report, and feeding a report's log back
 * through `record` is replay. A PIN is never part of an event. `at` is in milliseconds since the epoch.
 */
export type VisitEvent = { readonly at: number } & (
  | { readonly type: 'page-opened'; readonly limits: LineLimits }
  | { readonly type: 'language-chosen'; readonly language: Language }
  | { readonly type: 'invitation-read'; readonly reading: Reading }
  | { readonly type: 'room-chosen'; readonly invitation: Invitation }
  | { readonly type: 'went'; readonly to: Step }
  /** The page was loaded again in the middle of the journey. */
  | { readonly type: 'resumed'; readonly place: KeptPlace }
  | { readonly type: 'role-chosen'; readonly role: Role }
  | { readonly type: 'rules-accepted' }
  | { readonly type: 'name-given'; readonly name: string }
  | { readonly type: 'check-started'; readonly check: CheckId }
  /** Watched again on another page, with all that was seen before still standing. */
  | { readonly type: 'check-resumed'; readonly check: CheckId }
  | { readonly type: 'check-saw'; readonly check: CheckId; readonly fact: Fact }
  | { readonly type: 'check-ended'; readonly check: CheckId }
  | { readonly type: 'join-pressed' }
  | { readonly type: 'conference-said'; readonly signal: ConferenceSignal }
  | { readonly type: 'microphone-set'; readonly muted: boolean }
  | { readonly type: 'camera-set'; readonly on: boolean }
  /** Into a muted microphone: what was said goes nowhere. */
  | { readonly type: 'spoke-muted' }
  | { readonly type: 'left' }
  | { readonly type: 'aside-opened'; readonly aside: Aside }
  | { readonly type: 'aside-closed' }
  /** By its name in the list of prisons. */
  | { readonly type: 'prison-chosen'; readonly prison: string }
);

export type EventOf<Type extends VisitEvent['type']> = Extract<VisitEvent, { type: Type }>;
