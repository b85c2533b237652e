import { serviceTypeOf } from '../core/records';
import type { Participant, Room } from '../core/room';
import { SILENCE_DBFS } from '../media/meter';
import type { MediaEnd } from '../media/mediaEnd';
import type { Seen } from '../media/eye';

const nothingHeard = { rmsDbfs: SILENCE_DBFS, peakDbfs: SILENCE_DBFS, lastHeardAt: null };
const nothingSeen: Seen = { width: 0, height: 0, frames: 0, fps: 0, luma: 0, contrast: 0, lastFrameAt: null };

const pinsOf = ({ pins }: Room['plan']) => ({
  ...(pins.ask !== 'nobody' && { hostPin: pins.hostPin }),
  ...(pins.ask === 'everybody' && { guestPin: pins.guestPin }),
});

/** A room as the console shows it. */
export const roomView = (room: Readonly<Room>, media: MediaEnd) => ({
  alias: room.plan.alias,
  does: room.plan.does,
  ...pinsOf(room.plan),
  crashed: room.health === 'crashed',
  started: room.started,
  locked: room.locked,
  guestsMuted: room.guestsMuted,
  presenting: room.presenter ?? null,
  participants: [...room.participants.values()].map((who) => participantView(room, who, media)),
});

function participantView(room: Readonly<Room>, who: Participant, media: MediaEnd) {
  const calls = [...who.calls.keys()].flatMap((id) => media.get(id) ?? []);
  const seen = calls.map((call) => call.seen());
  return {
    uuid: who.uuid,
    name: who.displayName,
    synthetic: who.kind === 'synthetic',
    role: who.role === 'chair' ? 'host' : 'guest',
    serviceType: serviceTypeOf(room, who),
    waiting: who.place === 'waiting-room',
    muted: who.mutedBy !== 'nobody',
    clientMuted: who.clientMuted,
    videoMuted: who.videoMuted,
    handRaised: who.handRaisedAt > 0,
    presenting: room.presenter === who.uuid,
    transferringTo: who.transferringTo ?? null,
    calls: calls.length,
    audio: calls.map((call) => call.heard()).find((heard) => heard !== undefined) ?? nothingHeard,
    video: seen.map(({ camera }) => camera).find((camera) => camera !== undefined) ?? nothingSeen,
    slides: busiest(seen.flatMap(({ slides }) => slides ?? [])),
  };
}

/** With calls of their own for slides, only the one that sends has frames. */
const busiest = (all: readonly Seen[]) =>
  all.reduce((most, one) => (one.frames > most.frames ? one : most), nothingSeen);

export type RoomView = ReturnType<typeof roomView>;
