import type { BrowserFamily, System } from '../visitorPlatform';
import type { Equipment, Machine, Network } from './equipment';

/** What a card says of one check. `good-to-know` works, with a remark; `unmeasured` could not be told. */
export const outcomes = ['unchecked', 'works', 'good-to-know', 'problem', 'unmeasured'] as const;
export type Outcome = (typeof outcomes)[number];

/** In the order of a card’s code: new ones go to the end, and none is ever taken out. */
export const cardChecks = ['browser', 'camera', 'microphone', 'speaker', 'line', 'room'] as const;
export type CardCheck = (typeof cardChecks)[number];

/**
 * Proof of readiness: facts without a person in them. It is the sender’s own statement: anyone can write such a code, as
 * nothing signs it.
 */
export interface Card {
  /** When the oldest of the results was seen, in whole minutes, as milliseconds since the epoch. */
  readonly at: number;
  readonly outcomes: Readonly<Record<CardCheck, Outcome>>;
  readonly machine: Machine;
  readonly browser: BrowserFamily;
  readonly system: System;
  readonly network: Network | null;
}

/** Seen and heard by the prison, and able to hear it. The way to the room can often not be measured without a room. */
export const isReady = ({ outcomes }: Card): boolean =>
  (['browser', 'camera', 'microphone', 'speaker', 'line'] as const).every(
    (check) => outcomes[check] === 'works' || outcomes[check] === 'good-to-know',
  );

export type Difference = 'machine' | 'browser' | 'system' | 'network';

/** In what the equipment of now is not that of the card. A network that nobody names says nothing. */
export const differencesFrom = (card: Card, now: Equipment): readonly Difference[] =>
  (['machine', 'browser', 'system', 'network'] as const).filter(
    (what) => card[what] !== now[what] && card[what] !== null && now[what] !== null,
  );

/** Whether both say which network they are on, so that it could be compared. */
export const comparesNetwork = (card: Card, now: Equipment): boolean =>
  card.network !== null && now.network !== null;
