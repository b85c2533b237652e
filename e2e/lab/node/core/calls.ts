import type { Caller, Desk } from './desk';
import { releaseFloor, mayPresent, takeFloor } from './floor';
import { type Outcome, failure, refusal, success } from './protocol';
import type { Call, Participant, Room } from './room';
import { showScene } from './scenes';
import { tell, tellChange } from './telling';

type Body = Readonly<Record<string, unknown>>;

/** A call with slides alone is what clients made before one call could carry everything. */
function carriedBy(present: unknown): Call['carries'] {
  if (present === 'receive') return 'slides-to-client';
  return present === 'send' ? 'slides-from-client' : 'everything';
}

export function openCall(desk: Desk, { room, me }: Caller, body: Body): Outcome {
  const offer = body['sdp'];
  if (body['call_type'] !== 'WEBRTC') return failure(400, 'Unsupported call type');
  if (typeof offer !== 'string' || !offer.startsWith('v=0')) return failure(400, 'Invalid SDP');
  const carries = carriedBy(body['present']);
  if (carries === 'slides-from-client' && !mayPresent(room, me)) return refusal('Presentation not allowed');
  if (carries === 'everything' && hasMain(me))
    return refusal("Can't create multiple calls on one participant");

  const call: Call = { uuid: desk.newId(), carries, hasVideo: offersVideo(offer) };
  me.calls.set(call.uuid, call);
  if (carries === 'everything') me.slidesInMix = body['present'] === 'main';
  return {
    is: 'negotiation',
    call: call.uuid,
    offer,
    reply: (sdp) => success({ call_uuid: call.uuid, sdp }),
    refuse: (why) => {
      me.calls.delete(call.uuid);
      return failure(400, why);
    },
  };
}

/** The other half of `openCall`, once there is an answer. */
export function callOpened(desk: Desk, { room, me }: Caller, call: Call): void {
  tellChange(desk, room, me);
  if (call.carries === 'slides-from-client') takeFloor(desk, room, me);
  showScene(desk, room, me);
}

export function updateCall({ body, call }: { body: Body; call: Call }): Outcome {
  const offer = body['sdp'];
  if (typeof offer !== 'string' || !offer.startsWith('v=0')) return failure(400, 'Invalid SDP');
  call.hasVideo = offersVideo(offer);
  // The bare string is what every published client reads; newer nodes may send an object here.
  return {
    is: 'negotiation',
    call: call.uuid,
    offer,
    reply: success,
    refuse: (why) => failure(500, why),
  };
}

export function hangUp(desk: Desk, { room, me }: Caller, call: Call): void {
  me.calls.delete(call.uuid);
  desk.emit({ do: 'close-call', call: call.uuid });
  if (call.carries !== 'slides-to-client') releaseFloor(desk, room, me);
  tellChange(desk, room, me);
}

export function dropCalls(desk: Desk, room: Room, who: Participant, reason: string): void {
  for (const call of who.calls.values()) {
    tell(desk, who, 'call_disconnected', { call_uuid: call.uuid, reason });
    hangUp(desk, { room, me: who }, call);
  }
}

/** Port 0 takes a picture back. */
const offersVideo = (offer: string) => /^m=video (?!0 )/m.test(offer);

const hasMain = (me: Participant) => [...me.calls.values()].some(({ carries }) => carries === 'everything');
