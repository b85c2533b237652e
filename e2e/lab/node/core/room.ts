import type { RoomPlan } from './plan';

export type Call = {
  readonly uuid: string;
  /** Older clients make a call of its own for each direction of the slides. */
  readonly carries: 'everything' | 'slides-to-client' | 'slides-from-client';
  /** Whether its newest offer has a picture. */
  hasVideo: boolean;
};

export type Participant = {
  readonly uuid: string;
  readonly joinedAt: number;
  /** A synthetic participant is a body without a client: the host of the console, or one who knocks. */
  readonly kind: 'client' | 'synthetic';
  readonly vendor: string;
  readonly callTag: string;
  displayName: string;
  role: 'chair' | 'guest';
  place: 'waiting-room' | 'conference';
  placedAt: number;
  mutedBy: 'nobody' | 'self' | 'host';
  clientMuted: boolean;
  videoMuted: boolean;
  handRaisedAt: number;
  receivesSlides: boolean;
  spotlightAt: number;
  overlayText: string;
  showsCaptions: boolean;
  /** Slides in place of the host, for those who have room for one picture. */
  slidesInMix: boolean;
  /** The name of the picture that they are sent. */
  mix: string;
  /** The alias of the room that they were sent to; they leave by themselves. */
  transferringTo: string | undefined;
  readonly calls: Map<string, Call>;
};

export type Room = {
  readonly plan: RoomPlan;
  readonly participants: Map<string, Participant>;
  readonly wrongPins: number[];
  health: 'up' | 'crashed';
  started: boolean;
  locked: boolean;
  guestsMuted: boolean;
  guestsCanUnmute: boolean;
  presenter: string | undefined;
};

export const emptyRoom = (plan: RoomPlan): Room => ({
  plan,
  participants: new Map(),
  wrongPins: [],
  health: 'up',
  started: false,
  locked: plan.opening.by === 'host-already-in' && plan.opening.locked,
  guestsMuted: false,
  guestsCanUnmute: false,
  presenter: undefined,
});

export const present = (room: Room) => [...room.participants.values()];
export const waiting = (room: Room) => present(room).filter(({ place }) => place === 'waiting-room');
export const admitted = (room: Room) => present(room).filter(({ place }) => place === 'conference');
export const hosts = (room: Room) => admitted(room).filter(({ role }) => role === 'chair');

/** Aliases match whatever their case, in full or by the part before the @. */
export function isAliasOf(plan: RoomPlan, asked: string): boolean {
  const [wanted, full] = [asked.trim().toLowerCase(), plan.alias.toLowerCase()];
  return wanted === full || wanted === full.split('@')[0];
}
