import { describe, expect, it } from 'vitest';
import { WRONG_PINS_BEFORE_HIDING, WRONG_PINS_WINDOW_MS } from './entrance';
import { plan, record, startLab } from './testLab';

const both = plan({ pins: { ask: 'everybody', hostPin: '1234', guestPin: '5678' } });
const open = plan({ pins: { ask: 'nobody' }, opening: { by: 'first-arrival' } });

describe('asking to enter', () => {
  it('asks for the PIN of a host, and says that guests need none', () => {
    const { status, result } = startLab(plan()).requestToken();
    expect(status).toBe(403);
    expect(result).toMatchObject({ pin: 'required', guest_pin: 'none', version: {} });
  });

  it('asks everybody for a PIN where guests have one too', () => {
    expect(startLab(both).requestToken().result).toMatchObject({ pin: 'required', guest_pin: 'required' });
  });

  it.each([
    ['a host PIN', plan(), '1234', 'HOST'],
    ['"none" where guests need no PIN', plan(), 'none', 'GUEST'],
    ['a guest PIN', both, '5678', 'GUEST'],
    ['a host PIN beside a guest PIN', both, '1234', 'HOST'],
    ['nothing where there is no PIN', open, undefined, 'HOST'],
    ['"none" where there is no PIN', open, 'none', 'HOST'],
  ])('takes %s', (_name, room, pin, role) => {
    const { status, result } = startLab(room).requestToken(pin);
    expect([status, record(result)['role']]).toEqual([200, role]);
  });

  it.each([
    ['a wrong PIN', plan(), '9999'],
    ['the guest PIN of another room', plan(), '5678'],
    ['"none" where guests have a PIN', both, 'none'],
  ])('refuses %s', (_name, room, pin) => {
    expect(startLab(room).requestToken(pin)).toEqual({ status: 403, result: 'Invalid PIN' });
  });

  it('says "failed" to a wrong PIN, because PexRTC looks for a question in what says "success"', () => {
    const lab = startLab(plan());
    const path = ['conferences', 'room', 'request_token'];
    const request = { method: 'POST', path, token: undefined, pin: '9', vendor: '', body: {} } as const;
    expect(lab.node.request(request, 0)).toMatchObject({ body: { status: 'failed' } });
  });

  it('hides the room after too many wrong PINs, and shows it again later', () => {
    const lab = startLab(plan());
    for (let wrong = 0; wrong <= WRONG_PINS_BEFORE_HIDING; wrong += 1) lab.requestToken('9999');
    expect(lab.requestToken('1234').status).toBe(404);
    lab.pass(WRONG_PINS_WINDOW_MS);
    expect(lab.requestToken('1234').status).toBe(200);
  });

  it('knows the alias in any case, and by the part before the @', () => {
    const lab = startLab(plan());
    for (const alias of ['ROOM@EXAMPLE.ORG', 'room', 'Room@example.org']) {
      expect(lab.requestToken('none', {}, alias).status).toBe(200);
    }
  });

  it.each([
    ['an unknown alias', plan({ alias: 'another' }), 404, 'Neither conference nor gateway found'],
    ['maintenance', plan({ entrance: { is: 'in-maintenance' } }), 503, 'System in maintenance mode'],
    ['a full room', plan({ entrance: { is: 'full' } }), 403, 'Participant limit reached'],
  ])('turns away for %s', (_name, room, status, result) => {
    expect(startLab(room).requestToken('none', {}, 'room')).toEqual({ status, result });
  });

  it('gives what SDK 20 insists on, and leaves out the servers that would break it', () => {
    const result = record(startLab(plan()).requestToken('none').result);
    expect(result).toMatchObject({
      token: expect.any(String),
      expires: '120',
      participant_uuid: expect.any(String),
      version: expect.any(Object),
      role: 'GUEST',
      display_name: 'Vera',
      service_type: 'conference',
      current_service_type: 'waiting_room',
    });
    expect(result).not.toHaveProperty('stun');
    expect(result).not.toHaveProperty('turn');
  });
});

describe('a virtual reception', () => {
  const lab = () =>
    startLab(
      plan({
        alias: 'reception@example.org',
        pins: { ask: 'nobody' },
        entrance: { is: 'virtual-reception', extensions: { '42': 'room' } },
      }),
      plan(),
    );

  it('asks for an extension', () => {
    expect(lab().requestToken()).toEqual({
      status: 403,
      result: { conference_extension: 'required', conference_extension_type: 'standard' },
    });
  });

  it('does not know a wrong one', () => {
    expect(lab().requestToken('none', { conference_extension: '7' }).status).toBe(404);
  });

  it('leads to the room behind, whose PIN counts, and whose guest goes on using the alias of the reception', () => {
    const reception = lab();
    expect(reception.requestToken(undefined, { conference_extension: '42' }).status).toBe(403);
    const guest = reception.join('none', 'Vera', 'reception', { conference_extension: '42' });
    expect(guest.get('conference_status').status).toBe(200);
    expect(reception.node.findRoom('room')?.participants.size).toBe(1);
  });
});
