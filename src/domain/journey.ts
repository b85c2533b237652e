import type { Call, LastWord, TriedPin } from './call';
import type { Invitation, Reading } from './invitation/reading';

/** What the visitor can move between before joining. Each one is an address: `#/check`, `#/rules`, … */
export type Step = 'start' | 'check' | 'rules' | 'name' | 'join';
export const steps: readonly Step[] = ['start', 'check', 'rules', 'name', 'join'];

/** Whose rules and ID the visitor reads. Nobody is let in or kept out by it. */
export const roles = ['practitioner', 'interpreter', 'specialist'] as const;
export type Role = (typeof roles)[number];

/** How the visitor appears in the room. Lives in memory only. */
export interface Guest {
  /** A professional name, or the alias that was given out. */
  readonly name: string;
  /** What they last chose in a call: whoever left with the camera off joins again with the camera off. */
  readonly camera: Call['camera'];
}

/** What has been settled so far, kept while the visitor goes back and forth. */
export interface Prepared {
  readonly invitation: Invitation;
  /** `remembered`: accepted before the page was loaded again, which is when the name was lost. */
  readonly rules: 'unread' | 'accepted' | 'remembered';
  readonly guest: Guest | null;
}

export type Ending =
  | { readonly by: 'you' }
  | {
      readonly by: 'platform';
      readonly last: LastWord;
      /** Whether picture and sound had been flowing. */
      readonly stage: Stage;
    }
  /** The fault that it came to before the page was loaded again. The platform's own words are not kept. */
  | { readonly by: 'memory'; readonly fault: string };

export type Stage = 'joining' | 'joined';

interface Preparing<At> {
  readonly at: At;
  readonly prepared: Prepared;
}

interface Visiting<Who = Guest> {
  readonly invitation: Invitation;
  readonly guest: Who;
  /** When this state began, in milliseconds since the epoch. */
  readonly since: number;
}

interface Calling<At> extends Visiting {
  readonly at: At;
  readonly call: Call;
}

/**
 * Where the visitor is. One state at a time, and each carries exactly the data that exists in it: nobody
 * can be in a call without a room and a name.
 */
export type Journey =
  | { readonly at: 'start'; readonly reading: Reading }
  | { readonly at: 'device-check' }
  | Preparing<'check'>
  | Preparing<'rules'>
  | Preparing<'name'>
  | { readonly at: 'join'; readonly invitation: Invitation; readonly guest: Guest }
  | ({
      readonly at: 'pin';
      readonly tried: TriedPin;
    } & Visiting)
  | Calling<'joining'>
  | Calling<'waiting'>
  | Calling<'in-call'>
  | ({
      readonly at: 'ended';
      readonly ending: Ending;
      /** How far the visitor had come. */
      readonly from: 'the-way-in' | 'the-visit';
      /** Without a guest after the page was loaded again: the name is asked for once more. */
    } & Visiting<Guest | null>);

export type At = Journey['at'];
export type JourneyAt<Where extends At> = Extract<Journey, { at: Where }>;

export const atStart: Journey = { at: 'start', reading: { is: 'nothing' } };

/**
 * The furthest step that what has been settled allows: an address typed by hand cannot skip the rules. Whom it sends back
 * to them comes by the check, as they have not seen yet what the prison will see.
 */
export function stepAllowed(wanted: Step, prepared: Prepared): Step {
  const furthest = prepared.rules === 'unread' ? 'rules' : prepared.guest ? 'join' : 'name';
  if (steps.indexOf(wanted) <= steps.indexOf(furthest)) return wanted;
  return furthest === 'rules' ? 'check' : furthest;
}
