import wrtc from '@roamhq/wrtc';
import type { Candidate, Scene } from '../core/protocol';
import type { Call } from '../core/room';
import type { Broadcast } from './broadcast';
import { createEar } from './ear';
import { createEye } from './eye';
import { gatherFirst } from './gather';
import { createRelay } from './relay';
import {
  bandwidthOf,
  dressAnswer,
  isHidden,
  mediaLines,
  startingWith,
  withoutCodec,
  withoutHidden,
  withoutNameless,
} from './sdp';

const MOST_KBPS = 4096;
const FIRST_KBPS = 800;

export type LateCandidate = Candidate & { readonly ufrag: string };

export type MediaCallOptions = {
  readonly broadcast: Broadcast;
  readonly clock: () => number;
  readonly carries: Call['carries'];
  readonly onCandidate: (candidate: LateCandidate) => void;
  /** The slides that another call sends, when there is such a call. */
  readonly slidesOf: (call: string) => MediaStreamTrack | undefined;
};

type Role = 'sound' | 'camera' | 'slides';

export type MediaCall = ReturnType<typeof createMediaCall>;

/** The node's end of one call. */
export function createMediaCall({ broadcast, clock, carries, onCandidate, slidesOf }: MediaCallOptions) {
  const connection = new wrtc.RTCPeerConnection({});
  const roles = new Map<string, Role>();
  const senses: { ear?: Ear; camera?: Eye; slides?: Eye } = {};
  let relay: ReturnType<typeof createRelay> | undefined;
  let scene: Scene = { picture: 'holding', slides: 'off' };
  let queue: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  /** One thing at a time: an offer that comes in while another is being answered would tear both. */
  function next<Value>(work: () => Promise<Value>): Promise<Value> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  function trackFor(role: Role): MediaStreamTrack | null {
    if (role === 'sound') return broadcast.voice(scene.picture === 'holding' ? 'hold' : 'host');
    if (role === 'slides') return slidesTrack();
    const mixed = scene.picture === 'slides' ? slidesTrack() : null;
    return mixed ?? broadcast.picture(scene.picture === 'holding' ? 'holding' : 'host');
  }

  function slidesTrack(): MediaStreamTrack | null {
    if (scene.slides === 'off') return null;
    return scene.slides === 'own' ? broadcast.picture('slides') : (slidesOf(scene.slides.of) ?? null);
  }

  async function send(): Promise<void> {
    // It may have waited its turn: whoever enters the broadcast then is never taken out of it again.
    if (isClosed) return;
    const tracks = new Map([...new Set(roles.values())].map((role) => [role, trackFor(role)]));
    broadcast.sends(
      connection,
      [...tracks.values()].filter((track) => track !== null),
    );
    for (const { mid, sender } of connection.getTransceivers()) {
      const role = roles.get(mid ?? '');
      const track = role && tracks.get(role);
      if (track !== undefined && sender.track !== track) await sender.replaceTrack(track);
    }
  }

  function listen(): void {
    for (const { mid, receiver } of connection.getTransceivers()) {
      const role = roles.get(mid ?? '');
      if (role === 'sound') senses.ear ??= createEar(receiver.track, clock);
      if (role === 'camera') senses.camera ??= createEye(receiver.track, clock);
      if (role === 'slides') senses.slides ??= createEye(receiver.track, clock);
    }
  }

  async function answer(offer: string): Promise<string> {
    const offered = mediaLines(offer).map((line) =>
      line.kind === 'video' && carries !== 'everything' ? { ...line, content: 'slides' } : line,
    );
    for (const { mid, kind, content } of offered) {
      if (kind === 'audio') roles.set(mid, 'sound');
      if (kind === 'video') roles.set(mid, content === 'slides' ? 'slides' : 'camera');
    }
    const understood = startingWith(FIRST_KBPS, withoutHidden(withoutNameless(withoutCodec(offer, 'AV1'))));
    await connection.setRemoteDescription({ type: 'offer', sdp: understood });
    // The answer takes from this what the offer lets it: a client that only sends is only received.
    for (const transceiver of connection.getTransceivers()) transceiver.direction = 'sendrecv';
    await send();
    listen();
    const gathered = gatherFirst(connection, onCandidate);
    await connection.setLocalDescription(await connection.createAnswer());
    await gathered;
    const sdp = connection.localDescription?.sdp ?? '';
    return dressAnswer(sdp, offered, bandwidthOf(offer, MOST_KBPS));
  }

  return {
    answer: (offer: string) => next(() => answer(offer)),
    applyAnswer: (sdp: string) => next(() => connection.setRemoteDescription({ type: 'answer', sdp })),
    addCandidate({ candidate, mid }: Candidate): Promise<void> {
      if (isHidden(candidate)) return Promise.resolve();
      return next(() => connection.addIceCandidate({ candidate, sdpMid: mid }));
    },
    show(wanted: Scene): Promise<void> {
      scene = wanted;
      return next(send);
    },
    /** The slides of this call, for the others; made when somebody first wants them. */
    slides(): MediaStreamTrack | undefined {
      const line = connection.getTransceivers().find(({ mid }) => roles.get(mid ?? '') === 'slides');
      relay ??= line && createRelay(line.receiver.track);
      return relay?.track;
    },
    heard: () => senses.ear?.report(),
    seen: () => ({ camera: senses.camera?.report(), slides: senses.slides?.report() }),
    picture: (kind: 'camera' | 'slides') => senses[kind]?.last(),
    close(): void {
      isClosed = true;
      broadcast.leave(connection);
      senses.ear?.close();
      senses.camera?.close();
      senses.slides?.close();
      relay?.close();
      connection.close();
    },
  };
}

type Ear = ReturnType<typeof createEar>;
type Eye = ReturnType<typeof createEye>;
