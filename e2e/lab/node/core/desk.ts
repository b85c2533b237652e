import type { Effect, Reply } from './protocol';
import { type Participant, type Room, isAliasOf } from './room';
import type { Sessions } from './sessions';

export interface Relay {
  readonly urls: readonly string[];
  readonly username: string;
  readonly credential: string;
}

export type Settings = {
  readonly tokenLifetimeMs: number;
  /** Told to each client that is let in: relays for its media. */
  readonly relays: readonly Relay[];
  /** How often a client is asked for its statistics. */
  readonly statisticsEveryMs: number;
};

/** All that a rule may use. It stands for one moment: `now` does not move while a rule runs. */
export type Desk = {
  readonly now: number;
  readonly newId: () => string;
  readonly rooms: readonly Room[];
  readonly sessions: Sessions;
  readonly settings: Settings;
  /** Maintenance mode: whoever is in stays, and nobody comes in. */
  readonly inMaintenance: boolean;
  readonly emit: (effect: Effect) => void;
};

/** Someone with a good token, in the room of that token. */
export type Caller = { readonly room: Room; readonly me: Participant };

export const findRoom = (desk: Pick<Desk, 'rooms'>, alias: string): Room | undefined =>
  desk.rooms.find((room) => isAliasOf(room.plan, alias));

export type Found<Value> = Value | { readonly refused: Reply };
