import { describe, expect, it } from 'vitest';
import { conferenceVerbs } from './conferenceVerbs';
import { participantVerbs } from './participantVerbs';
import { lastOf, plan, record, startLab } from './testLab';

function inside() {
  const lab = startLab(plan());
  const [host, guest] = [lab.join('1234', 'Officer'), lab.join()];
  lab.forget();
  return { lab, host, guest };
}

const namesOf = (verbs: typeof conferenceVerbs | typeof participantVerbs, access: string) =>
  Object.entries(verbs).flatMap(([name, verb]) => (verb.access === access ? [name] : []));

describe('roles', () => {
  it.each(namesOf(conferenceVerbs, 'hosts'))('guests may not %s', (verb) => {
    expect(inside().guest.post(verb)).toEqual({ status: 403, result: 'Invalid role' });
  });

  it.each(namesOf(participantVerbs, 'hosts'))('guests may not %s anybody', (verb) => {
    const { guest, host } = inside();
    const method = participantVerbs[verb]?.method ?? 'POST';
    expect(method).toBe('POST');
    expect(guest.on(host.uuid, verb).status).toBe(403);
  });

  it.each(namesOf(participantVerbs, 'self-or-hosts'))('guests may not %s others', (verb) => {
    const { guest, host } = inside();
    expect(guest.on(host.uuid, verb).status).toBe(403);
  });

  it.each(['calls', 'take_floor', 'client_mute'])('hosts may not %s for others', (verb) => {
    const { guest, host } = inside();
    expect(host.on(guest.uuid, verb).status).toBe(403);
  });
});

describe('exact results, as SDK 20 checks them', () => {
  it.each(['take_floor', 'release_floor'])('%s is null', (verb) => {
    expect(inside().guest.me(verb)).toEqual({ status: 200, result: null });
  });

  it.each([
    'client_mute',
    'client_unmute',
    'video_muted',
    'video_unmuted',
    'buzz',
    'clearbuzz',
    'mute',
    'unmute',
  ])('%s is true', (verb) => {
    expect(inside().guest.me(verb)).toEqual({ status: 200, result: true });
  });

  it.each(['lock', 'unlock', 'start_conference', 'muteguests', 'unmuteguests', 'clearallbuzz', 'disconnect'])(
    '%s is true for a host',
    (verb) => {
      expect(inside().host.post(verb)).toEqual({ status: 200, result: true });
    },
  );

  it.each(['show_live_captions', 'hide_live_captions'])('%s is null, unlike its neighbours', (verb) => {
    expect(inside().guest.me(verb)).toEqual({ status: 200, result: null });
  });

  it('of a dial out is the list of those who were called: nobody', () => {
    expect(inside().host.post('dial', { destination: 'sip:someone@example.org' })).toEqual({
      status: 200,
      result: [],
    });
  });

  it('of a call are an object, a boolean, nulls and an SDP', () => {
    const { guest } = inside();
    const call = guest.call();
    const on = (verb: string, body = {}) => guest.me(`calls/${call}/${verb}`, body).result;
    expect(on('ack')).toBe(true);
    expect(on('new_candidate', { candidate: '', mid: '0' })).toBeNull();
    expect(on('statistics')).toBeNull();
    expect(on('update', { sdp: 'v=0 again' })).toBe('answer to v=0 again');
    expect(on('disconnect')).toBeNull();
  });

  it('of the theme is nothing at all', () => {
    expect(inside().guest.get('theme')).toEqual({ status: 204, result: undefined });
  });

  it('of the status of a conference has everything', () => {
    expect(inside().guest.get('conference_status').result).toEqual({
      all_muted: false,
      breakout_rooms: false,
      classification: { levels: {}, current: null },
      direct_media: false,
      guests_can_present: true,
      guests_can_unmute: false,
      guests_muted: false,
      live_captions_available: false,
      locked: false,
      presentation_allowed: true,
      started: true,
    });
  });
});

describe('changes', () => {
  it.each([
    ['mute', 'is_muted', 'YES'],
    ['client_mute', 'is_client_muted', true],
    ['video_muted', 'is_video_muted', true],
    ['buzz', 'buzz_time', 1_000],
  ])('%s is seen by all as %s', (verb, field, value) => {
    const { guest, host } = inside();
    guest.me(verb);
    expect(lastOf(host.hears(), 'participant_update')[field]).toBe(value);
    expect(lastOf(guest.hears(), 'participant_update')[field]).toBe(value);
  });

  it('a guest whom a host muted needs the host, unless the room says otherwise', () => {
    const { guest, host } = inside();
    host.on(guest.uuid, 'mute');
    expect(guest.me('unmute').status).toBe(403);
    guest.me('mute');
    expect(guest.me('unmute').status).toBe(403);
    host.post('set_guests_can_unmute', { setting: true });
    expect(guest.me('unmute').status).toBe(200);
  });

  it('muting all guests spares hosts, and counts for those who come later', () => {
    const { lab, guest, host } = inside();
    host.post('muteguests');
    const late = lab.join();
    const muted = (uuid: string) => lab.room()?.participants.get(uuid)?.mutedBy;
    expect([muted(host.uuid), muted(guest.uuid), muted(late.uuid)]).toEqual(['nobody', 'host', 'host']);
    host.post('unmuteguests');
    expect(muted(guest.uuid)).toBe('nobody');
  });

  it('a guest who waits and is made a host comes in, even when it is locked', () => {
    const { lab, host } = inside();
    host.post('lock');
    const late = lab.join();
    host.on(late.uuid, 'role', { role: 'chair' });
    expect(lab.room()?.participants.get(late.uuid)?.place).toBe('conference');
  });

  it('a host may make a guest a host', () => {
    const { guest, host } = inside();
    expect(host.on(guest.uuid, 'role', { role: 'chair' }).status).toBe(200);
    expect(guest.post('lock').status).toBe(200);
    expect(guest.hearsNames(), 'told to ask for its new role').toContain('refresh_token');
    expect(record(guest.post('refresh_token').result)['role']).toBe('HOST');
  });
});

describe('what is not there', () => {
  it.each([
    ['an unknown verb', 'room/dance'],
    ['a path that goes on', 'room/lock/again'],
    ['an unknown participant', 'room/participants/nobody/mute'],
  ])('%s is not found', (_name, path) => {
    const { lab, host } = inside();
    expect(lab.ask('POST', path, host.token()).status).toBe(404);
  });

  it('a verb wants its own method', () => {
    const { host } = inside();
    expect(host.get('lock').status).toBe(405);
    expect(host.post('conference_status').status).toBe(405);
  });

  it.each(['constructor', '__proto__', 'toString'])('%s is no verb', (verb) => {
    const { host } = inside();
    expect(host.post(verb).status).toBe(404);
    expect(host.me(verb).status).toBe(404);
  });

  it('the status of the node needs no token', () => {
    const request = {
      method: 'GET',
      path: ['status'],
      token: undefined,
      pin: undefined,
      vendor: '',
      body: {},
    } as const;
    const { node } = startLab(plan());
    expect(node.request(request, 0)).toMatchObject({ status: 200 });
    node.maintain(true);
    expect(node.request(request, 0)).toMatchObject({ status: 503 });
  });

  it('in maintenance nobody comes in, and whoever is in stays', () => {
    const { lab, host } = inside();
    lab.node.maintain(true);
    expect(lab.requestToken()).toEqual({ status: 503, result: 'System in maintenance mode' });
    expect(host.get('conference_status').status).toBe(200);
    lab.node.maintain(false);
    expect(lab.requestToken('none').status).toBe(200);
  });
});
