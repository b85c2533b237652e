import type { Caller, Desk } from './desk';
import type { Method, Outcome } from './protocol';
import type { Call, Participant } from './room';

/** Who may do it. Whoever waits at the door may only look after their own call. */
export type Access = 'anyone' | 'inside' | 'hosts' | 'self' | 'self-or-hosts';

export type Asked<Target> = {
  readonly desk: Desk;
  readonly caller: Caller;
  readonly target: Target;
  readonly body: Readonly<Record<string, unknown>>;
};

export type Verb<Target> = {
  readonly method: Method;
  readonly access: Access;
  readonly run: (asked: Asked<Target>) => Outcome;
};

export type OnConference = undefined;
export type OnParticipant = Participant;
export type OnCall = Call;

export const post = <Target>(access: Access, run: (asked: Asked<Target>) => Outcome): Verb<Target> => ({
  method: 'POST',
  access,
  run,
});

export const get = <Target>(access: Access, run: (asked: Asked<Target>) => Outcome): Verb<Target> => ({
  method: 'GET',
  access,
  run,
});
