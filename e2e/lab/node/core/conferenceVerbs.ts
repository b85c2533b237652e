import { lock, startConference, unlock } from './admission';
import { endConference, leave, reasons } from './departure';
import { expiresText, roleOnTheWire } from './entrance';
import { setGuestsMuted } from './muting';
import { noContent, success } from './protocol';
import { conferenceRecord, participantRecord } from './records';
import { present } from './room';
import { broadcastMessage } from './messages';
import { sees, tellChange, tellConference } from './telling';
import { type Asked, type OnConference, type Verb, get, post } from './verb';

type Rule = (asked: Asked<OnConference>) => void;

/** Most verbs answer a plain `true`. */
const done = (rule: Rule) => (asked: Asked<OnConference>) => {
  rule(asked);
  return success(true);
};

const layouts = ['1:0', '1:7', '1:21', '2:21', '1:33', '4:0', '9:0', '16:0', '25:0', 'ac'];

export const conferenceVerbs: Readonly<Record<string, Verb<OnConference>>> = {
  refresh_token: post('anyone', ({ desk, caller: { room, me } }) => {
    const session = { room: room.plan.alias, participant: me.uuid };
    const token = desk.sessions.grant(session, desk.now, desk.settings.tokenLifetimeMs);
    return success({ token, expires: expiresText(desk), role: roleOnTheWire(me) });
  }),
  release_token: post(
    'anyone',
    done(({ desk, caller: { room, me } }) => leave(desk, room, me)),
  ),

  conference_status: get('anyone', ({ caller }) => success(conferenceRecord(caller.room))),
  participants: get('anyone', ({ caller: { room, me } }) => {
    const list = present(room).filter((other) => sees(me, other));
    return success(list.map((other) => participantRecord(room, other)));
  }),
  theme: get('anyone', () => noContent),
  available_layouts: get('anyone', () => success(layouts)),
  layout_svgs: get('anyone', () => success({})),
  get_classification_level: get('anyone', () => success({ levels: {}, current: null })),

  start_conference: post(
    'hosts',
    done(({ desk, caller }) => startConference(desk, caller.room)),
  ),
  lock: post(
    'hosts',
    done(({ desk, caller }) => lock(desk, caller.room)),
  ),
  unlock: post(
    'hosts',
    done(({ desk, caller }) => unlock(desk, caller.room)),
  ),
  muteguests: post(
    'hosts',
    done(({ desk, caller }) => setGuestsMuted(desk, caller.room, true)),
  ),
  unmuteguests: post(
    'hosts',
    done(({ desk, caller }) => setGuestsMuted(desk, caller.room, false)),
  ),
  set_guests_can_unmute: post(
    'hosts',
    done(({ desk, caller, body }) => {
      caller.room.guestsCanUnmute = body['setting'] === true;
      tellConference(desk, caller.room);
    }),
  ),
  disconnect: post(
    'hosts',
    done(({ desk, caller }) => endConference(desk, caller.room, reasons.ended)),
  ),
  clearallbuzz: post(
    'hosts',
    done(({ desk, caller }) => {
      for (const who of present(caller.room)) {
        if (who.handRaisedAt === 0) continue;
        who.handRaisedAt = 0;
        tellChange(desk, caller.room, who);
      }
    }),
  ),
  clearspotlights: post(
    'hosts',
    done(({ desk, caller }) => {
      for (const who of present(caller.room)) {
        if (who.spotlightAt === 0) continue;
        who.spotlightAt = 0;
        tellChange(desk, caller.room, who);
      }
    }),
  ),
  // The picture that the lab sends has one layout, so there is nothing for these to change.
  transform_layout: post('hosts', () => success(true)),
  override_layout: post('hosts', () => success(true)),
  silent_video_detection: post('hosts', () => success(true)),
  set_classification_level: post('hosts', () => success(true)),
  set_message_text: post('hosts', () => success(true)),
  set_pinning_config: post('hosts', () => success(true)),
  get_message_text: get('anyone', () => success({ text: '' })),
  get_pinning_config: get('anyone', () => success({ pinning_config: '' })),
  // Nothing outside the lab can be called from it: the list of those who were called is empty. SDK 20 throws at
  // every status but 200.
  dial: post('hosts', () => success([])),

  message: post('inside', ({ desk, caller, body }) => broadcastMessage(desk, caller, body)),
};
