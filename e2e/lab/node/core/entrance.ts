import { type Arrival, arrive } from './arrival';
import { type Desk, type Found, findRoom } from './desk';
import type { Pins } from './plan';
import {
  type ApiRequest,
  type Outcome,
  type Reply,
  failure,
  refusal,
  success,
  understoodButRefused,
} from './protocol';
import { serviceTypeOf } from './records';
import type { Participant, Room } from './room';

const version = { version_id: '38', pseudo_version: '82000.0.0' };

/** As Infinity does: past this many wrong PINs in ten minutes a room answers as if it did not exist. */
export const WRONG_PINS_BEFORE_HIDING = 20;
export const WRONG_PINS_WINDOW_MS = 600_000;

const notFound = failure(404, 'Neither conference nor gateway found');

/** Everything that `request_token` may answer. */
export function enter(desk: Desk, asked: string, request: ApiRequest): Outcome {
  const way = findWay(desk, asked, request.body['conference_extension']);
  if ('refused' in way) return way.refused;
  const { room } = way;
  if (room.health === 'crashed') return { is: 'silence' };
  if (isHiding(desk, room)) return notFound;

  const ticket = text(request.body['token']);
  const transferred = ticket ? desk.sessions.redeem(ticket, room.plan.alias, desk.now) : undefined;
  const role = transferred?.role ?? readRole(room.plan.pins, request.pin);
  switch (role) {
    case 'pin-needed':
      return pinNeeded(room.plan.pins);
    case 'wrong-pin':
      room.wrongPins.push(desk.now);
      return refusal('Invalid PIN');
  }

  const arrival: Arrival = {
    kind: 'client',
    displayName: text(request.body['display_name']) ?? 'Guest',
    callTag: text(request.body['call_tag']) ?? '',
    vendor: request.vendor,
    role,
  };
  const me = arrive(desk, room, arrival);
  return success(tokenRecord(desk, room, me));
}

function findWay(desk: Desk, asked: string, extension: unknown): Found<{ room: Room }> {
  const room = findRoom(desk, asked);
  if (!room) return { refused: notFound };
  const { entrance } = room.plan;
  switch (entrance.is) {
    case 'open':
      return { room };
    case 'in-maintenance':
      return { refused: failure(503, 'System in maintenance mode') };
    case 'full':
      return { refused: refusal('Participant limit reached') };
    case 'virtual-reception': {
      if (!text(extension)) return { refused: extensionNeeded };
      const target = findRoom(desk, entrance.extensions[text(extension) ?? ''] ?? '');
      return target ? { room: target } : { refused: notFound };
    }
  }
}

const extensionNeeded = understoodButRefused({
  conference_extension: 'required',
  conference_extension_type: 'standard',
});

const pinNeeded = (pins: Pins): Reply =>
  understoodButRefused({
    pin: 'required',
    guest_pin: pins.ask === 'everybody' ? 'required' : 'none',
    version,
  });

/** The literal PIN `none` is how a client says "I am a guest". */
function readRole(pins: Pins, pin: string | undefined): Participant['role'] | 'pin-needed' | 'wrong-pin' {
  if (pins.ask === 'nobody') return 'chair';
  if (pin === undefined || pin === '') return 'pin-needed';
  if (pin === pins.hostPin) return 'chair';
  const guestPin = pins.ask === 'everybody' ? pins.guestPin : 'none';
  return pin === guestPin ? 'guest' : 'wrong-pin';
}

function isHiding(desk: Desk, room: Room): boolean {
  const recent = room.wrongPins.filter((at) => desk.now - at < WRONG_PINS_WINDOW_MS);
  return recent.length > WRONG_PINS_BEFORE_HIDING;
}

export const roleOnTheWire = ({ role }: Participant) => (role === 'chair' ? 'HOST' : 'GUEST');

export const expiresText = (desk: Desk) => String(desk.settings.tokenLifetimeMs / 1000);

function tokenRecord(desk: Desk, room: Room, me: Participant) {
  const session = { room: room.plan.alias, participant: me.uuid };
  const [name] = room.plan.alias.split('@');
  const { relays } = desk.settings;
  return {
    token: desk.sessions.grant(session, desk.now, desk.settings.tokenLifetimeMs),
    expires: expiresText(desk),
    participant_uuid: me.uuid,
    display_name: me.displayName,
    role: roleOnTheWire(me),
    version,
    service_type: room.plan.service.is,
    current_service_type: serviceTypeOf(room, me),
    conference_name: name,
    service_name: name,
    call_type: 'video',
    call_tag: me.callTag,
    chat_enabled: true,
    fecc_enabled: false,
    rtmp_enabled: false,
    rtsp_enabled: false,
    analytics_enabled: false,
    breakout_rooms: false,
    live_captions_available: false,
    guests_can_present: room.plan.sharing === 'everybody',
    direct_media: false,
    vp9_enabled: false,
    allow_1080p: false,
    trickle_ice_enabled: true,
    use_relay_candidates_only: false,
    route_via_registrar: false,
    idp_uuid: '',
    bandwidth_in: 4096,
    bandwidth_out: 4096,
    client_stats_update_interval: desk.settings.statisticsEveryMs,
    // `stun` and `turn` are left out, not empty: SDK 20 makes an ICE server without addresses of an empty list, which
    // Chromium refuses to construct.
    ...(relays.length > 0 ? { turn: relays } : {}),
  };
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
