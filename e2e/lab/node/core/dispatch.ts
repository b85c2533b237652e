import { callVerbs } from './callVerbs';
import { conferenceVerbs } from './conferenceVerbs';
import { type Caller, type Desk, type Found, findRoom } from './desk';
import { enter } from './entrance';
import { participantVerbs } from './participantVerbs';
import { type ApiRequest, type Outcome, failure, refusal, success } from './protocol';
import type { Participant } from './room';
import type { Access, Verb } from './verb';
import { videoMixVerbs } from './videoMixes';

const unknown = failure(404, 'Not found');
const wrongMethod = failure(405, 'Method not allowed');

const maintenance = failure(503, 'System in maintenance mode');
const invalidToken = refusal('Invalid token');

export function dispatch(desk: Desk, request: ApiRequest): Outcome {
  const [area, alias, ...rest] = request.path;
  if (area === 'status' && alias === undefined) {
    return desk.inMaintenance ? maintenance : success({ status: 'ok' });
  }
  if (area !== 'conferences' || alias === undefined) return unknown;
  if (findRoom(desk, alias)?.health === 'crashed') return { is: 'silence' };
  if (rest[0] === 'request_token' && desk.inMaintenance) return maintenance;
  if (rest[0] === 'request_token')
    return request.method === 'POST' ? enter(desk, alias, request) : wrongMethod;

  const caller = identify(desk, request.token);
  if ('refused' in caller) return caller.refused;
  return caller.room.health === 'crashed' ? { is: 'silence' } : route(desk, caller, request, rest);
}

/** Whoever came by a virtual reception goes on using its alias, so the token alone says which room is meant. */
export function identify(desk: Desk, token: string | undefined): Found<Caller> {
  const session = desk.sessions.read(token, desk.now);
  const room = session && findRoom(desk, session.room);
  const me = session && room?.participants.get(session.participant);
  return room && me ? { room, me } : { refused: invalidToken };
}

function route(desk: Desk, caller: Caller, request: ApiRequest, rest: readonly string[]): Outcome {
  const [first, who, second, which, third] = rest;
  if (first === 'video_mixes' && who !== undefined && rest.length <= 3) {
    return run(verbIn(videoMixVerbs, rest.at(-1)), { desk, caller, request, target: who });
  }
  if (first !== 'participants' || who === undefined) {
    return rest.length === 1
      ? run(verbIn(conferenceVerbs, first), { desk, caller, request, target: undefined })
      : unknown;
  }
  const target = caller.room.participants.get(who);
  if (!target) return failure(404, 'Participant not found');
  if (second !== 'calls' || which === undefined) {
    return rest.length === 3
      ? run(verbIn(participantVerbs, second), { desk, caller, request, target }, target)
      : unknown;
  }
  const call = target.calls.get(which);
  if (!call) return failure(404, 'Call not found');
  return run(verbIn(callVerbs, third), { desk, caller, request, target: call }, target);
}

/** What every object has by birth is no verb. */
const verbIn = <Target>(verbs: Readonly<Record<string, Verb<Target>>>, name = '') =>
  Object.hasOwn(verbs, name) ? verbs[name] : undefined;

type Errand<Target> = { desk: Desk; caller: Caller; request: ApiRequest; target: Target };

function run<Target>(verb: Verb<Target> | undefined, errand: Errand<Target>, owner?: Participant): Outcome {
  if (!verb) return unknown;
  if (verb.method !== errand.request.method) return wrongMethod;
  if (!isAllowed(verb.access, errand.caller.me, owner)) return refusal('Invalid role');
  const { desk, caller, target, request } = errand;
  return verb.run({ desk, caller, target, body: request.body });
}

function isAllowed(access: Access, me: Participant, owner: Participant | undefined): boolean {
  const inside = me.place === 'conference';
  const isHost = inside && me.role === 'chair';
  const isSelf = me.uuid === owner?.uuid;
  switch (access) {
    case 'anyone':
      return true;
    case 'inside':
      return inside;
    case 'hosts':
      return isHost;
    case 'self':
      return isSelf;
    case 'self-or-hosts':
      return isSelf || isHost;
  }
}
