import { admit, changeRole, transfer } from './admission';
import { openCall } from './calls';
import { putOut, reasons } from './departure';
import { findRoom } from './desk';
import { mayPresent, releaseFloor, takeFloor } from './floor';
import { sendMessage } from './messages';
import { mayUnmuteSelf, mute, unmute } from './muting';
import { type Outcome, failure, refusal, success } from './protocol';
import type { Participant } from './room';
import { showScene } from './scenes';
import { tell, tellChange } from './telling';
import { type Asked, type OnParticipant, type Verb, get, post } from './verb';

type Here = Asked<OnParticipant>;

/** Changes one thing about the participant, and tells everybody who sees them. */
const change =
  (what: (who: Participant, asked: Here) => void) =>
  (asked: Here): Outcome => {
    what(asked.target, asked);
    tellChange(asked.desk, asked.caller.room, asked.target);
    return success(true);
  };

const isSelf = ({ caller, target }: Here) => caller.me.uuid === target.uuid;

export const participantVerbs: Readonly<Record<string, Verb<OnParticipant>>> = {
  calls: post('self', ({ desk, caller, body }) => openCall(desk, caller, body)),
  take_floor: post('self', ({ desk, caller: { room, me } }) => {
    if (!mayPresent(room, me)) return refusal('Presentation not allowed');
    takeFloor(desk, room, me);
    return success(null);
  }),
  release_floor: post('self', ({ desk, caller: { room, me } }) => {
    releaseFloor(desk, room, me);
    return success(null);
  }),

  mute: post('self-or-hosts', (asked) => {
    const { desk, caller, target } = asked;
    mute(desk, caller.room, target, isSelf(asked) && target.mutedBy !== 'host' ? 'self' : 'host');
    return success(true);
  }),
  unmute: post('self-or-hosts', (asked) => {
    const { desk, caller, target } = asked;
    if (isSelf(asked) && !mayUnmuteSelf(caller.room, target)) return refusal('Invalid role');
    unmute(desk, caller.room, target);
    return success(true);
  }),
  client_mute: post(
    'self',
    change((who) => (who.clientMuted = true)),
  ),
  client_unmute: post(
    'self',
    change((who) => (who.clientMuted = false)),
  ),
  video_muted: post(
    'self-or-hosts',
    change((who) => (who.videoMuted = true)),
  ),
  video_unmuted: post(
    'self-or-hosts',
    change((who) => (who.videoMuted = false)),
  ),
  buzz: post(
    'self-or-hosts',
    change((who, { desk }) => (who.handRaisedAt = desk.now)),
  ),
  clearbuzz: post(
    'self-or-hosts',
    change((who) => (who.handRaisedAt = 0)),
  ),
  show_live_captions: post('self', (asked) => showCaptions(asked, true)),
  hide_live_captions: post('self', (asked) => showCaptions(asked, false)),
  preferred_aspect_ratio: post('self', () => success(true)),
  notify_not_afk: post('self', () => success(true)),
  dtmf: post('self-or-hosts', () => success(true)),
  statistics: post('self', () => success(null)),
  fecc: post('self-or-hosts', () => success(true)),
  pres_in_mix: post('self-or-hosts', ({ desk, caller: { room }, target, body }) => {
    target.slidesInMix = body['state'] === true;
    tellChange(desk, room, target);
    showScene(desk, room, target);
    return success(true);
  }),
  studiosound: post('self-or-hosts', () => success(true)),
  message: post('inside', ({ desk, caller, target, body }) => sendMessage(desk, caller, target, body)),

  disconnect: post('self-or-hosts', ({ desk, caller, target }) => {
    putOut(desk, caller.room, target, reasons.removed);
    return success(true);
  }),
  unlock: post('hosts', ({ desk, caller, target }) => {
    admit(desk, caller.room, target);
    return success(true);
  }),
  role: post('hosts', ({ desk, caller, target, body }) => {
    const role = readRole(body['role']);
    if (!role) return failure(400, 'Invalid role');
    changeRole(desk, caller.room, target, role);
    return success(true);
  }),
  transfer: post('hosts', ({ desk, caller, target, body }) => {
    const to =
      typeof body['conference_alias'] === 'string' ? findRoom(desk, body['conference_alias']) : undefined;
    if (!to) return refusal('transfer failed');
    transfer(desk, caller.room, target, to.plan.alias, readRole(body['role']) ?? target.role);
    return success(true);
  }),
  'avatar.jpg': get('anyone', () => failure(404, 'Not found')),
  layout_group: post('hosts', () => success(true)),
  spotlighton: post(
    'hosts',
    change((who, { desk }) => (who.spotlightAt = desk.now)),
  ),
  spotlightoff: post(
    'hosts',
    change((who) => (who.spotlightAt = 0)),
  ),
  overlaytext: post(
    'hosts',
    change((who, { body }) => (who.overlayText = String(body['text'] ?? ''))),
  ),
  allowrxpresentation: post('hosts', (asked) => allowSlides(asked, true)),
  denyrxpresentation: post('hosts', (asked) => allowSlides(asked, false)),
};

/** Both words for a host are in use: one in the list of participants, the other in tokens. */
function readRole(said: unknown): Participant['role'] | undefined {
  const word = typeof said === 'string' ? said.toLowerCase() : '';
  if (word === 'guest') return 'guest';
  return word === 'chair' || word === 'host' ? 'chair' : undefined;
}

/** Null, where its neighbours say true: SDK 20 throws at anything else. */
function showCaptions({ desk, caller: { room }, target }: Here, shown: boolean): Outcome {
  target.showsCaptions = shown;
  tellChange(desk, room, target);
  return success(null);
}

function allowSlides({ desk, caller: { room }, target }: Here, allowed: boolean): Outcome {
  target.receivesSlides = allowed;
  tellChange(desk, room, target);
  if (!allowed && room.presenter !== target.uuid) tell(desk, target, 'presentation_stop', null);
  showScene(desk, room, target);
  return success(true);
}
