import { describe, expect, it } from 'vitest';
import { lastOf, plan, record, startLab } from './testLab';

const serviceOf = (events: Parameters<typeof lastOf>[0]) =>
  lastOf(events, 'participant_update')['service_type'];

describe('the waiting room', () => {
  it('holds a guest until the host starts', () => {
    const lab = startLab(plan());
    const guest = lab.join();
    expect(guest.granted['current_service_type']).toBe('waiting_room');
    const call = guest.call();
    expect(lab.effects.at(-1)).toEqual({ do: 'show', call, scene: { picture: 'holding', slides: 'off' } });

    lab.forget();
    lab.host('start');
    expect(guest.hearsNames()[0]).toBe('conference_update');
    expect(lastOf(guest.hears(), 'conference_update')).toMatchObject({ started: true, locked: false });
    expect(serviceOf(guest.hears())).toBe('conference');
    expect(lab.effects).toContainEqual({ do: 'show', call, scene: { picture: 'host', slides: 'off' } });
  });

  it('shows a waiting guest nobody else, and everybody who is inside once they are in', () => {
    const lab = startLab(plan());
    const guest = lab.join();
    lab.join('none', 'Someone else');
    const others = () =>
      guest.hears().flatMap(({ name, data }) => {
        const { uuid } = record(data);
        return name === 'participant_create' && uuid !== guest.uuid ? [uuid] : [];
      });
    expect(others()).toEqual([]);
    const host = lab.join('1234', 'Officer');
    expect(others()).toContain(host.uuid);
  });

  it('lets hosts see who waits', () => {
    const lab = startLab(plan());
    const host = lab.join('1234');
    host.post('lock');
    lab.forget();
    const guest = lab.join();
    expect(lastOf(host.hears(), 'participant_create')).toMatchObject({
      uuid: guest.uuid,
      service_type: 'waiting_room',
    });
    expect(record(guest.get('participants').result)).toHaveLength(1);
    expect(record(host.get('participants').result)).toHaveLength(2);
  });

  it('sends a guest away who was not let in in time, with the words that clients know', () => {
    const lab = startLab(plan({ waitsAtMostMs: 10_000 }));
    const guest = lab.join();
    lab.pass(9_999);
    expect(guest.hearsNames()).not.toContain('disconnect');
    lab.pass(1);
    expect(lastOf(guest.hears(), 'disconnect')['reason']).toBe(
      'Timeout waiting for conference host to join or permit access to locked conference',
    );
  });

  it('opens at once where nobody needs a PIN', () => {
    const lab = startLab(plan({ pins: { ask: 'nobody' }, opening: { by: 'first-arrival' } }));
    expect(lab.join(undefined).granted).toMatchObject({ role: 'HOST', current_service_type: 'conference' });
    expect(lab.room()?.started).toBe(true);
  });

  it('opens by itself some time after a guest came', () => {
    const lab = startLab(plan({ opening: { by: 'itself', afterMs: 2_000 } }));
    const guest = lab.join();
    lab.pass(1_999);
    expect(lab.room()?.started).toBe(false);
    lab.pass(1);
    expect(serviceOf(guest.hears())).toBe('conference');
  });
});

describe('a locked room', () => {
  const locked = plan({ opening: { by: 'host-already-in', locked: true } });

  it('makes guests wait though it has started, until they are admitted', () => {
    const lab = startLab(locked);
    const guest = lab.join();
    expect(lab.room()).toMatchObject({ started: true, locked: true });
    expect(guest.granted['current_service_type']).toBe('waiting_room');
    lab.host('admit');
    expect(serviceOf(guest.hears())).toBe('conference');
    expect(lab.room()?.locked).toBe(true);
  });

  it('stays shut for guests when the host comes after it was locked', () => {
    const lab = startLab(plan());
    const guest = lab.join();
    lab.host('lock');
    lab.host('start');
    expect(lastOf(guest.hears(), 'conference_update')).toMatchObject({ started: true, locked: true });
    expect(lab.room()?.participants.get(guest.uuid)?.place).toBe('waiting-room');
  });

  it('lets one in alone when a host unlocks them', () => {
    const lab = startLab(locked);
    const host = lab.join('1234');
    const [first, second] = [lab.join(), lab.join()];
    expect(host.on(first.uuid, 'unlock')).toEqual({ status: 200, result: true });
    expect(serviceOf(first.hears())).toBe('conference');
    expect(second.hearsNames()).not.toContain('participant_update');
  });

  it('lets everybody in when it is unlocked', () => {
    const lab = startLab(locked);
    const guest = lab.join();
    lab.host('unlock');
    expect(lastOf(guest.hears(), 'conference_update')['locked']).toBe(false);
    expect(serviceOf(guest.hears())).toBe('conference');
  });

  it('does not put those out who are in', () => {
    const lab = startLab(plan());
    const host = lab.join('1234');
    const guest = lab.join();
    host.post('lock');
    expect(lastOf(guest.hears(), 'conference_update')['locked']).toBe(true);
    expect(lab.room()?.participants.get(guest.uuid)?.place).toBe('conference');
  });

  it('has its host back after everybody was sent away', () => {
    const lab = startLab(locked);
    lab.host('end');
    expect(lab.join().granted['current_service_type']).toBe('waiting_room');
    expect(lab.room()).toMatchObject({ started: true, locked: true });
  });

  it('hears somebody else knock', () => {
    const lab = startLab(locked);
    lab.node.tick(lab.clock.now);
    lab.host('knock');
    expect([...(lab.room()?.participants.values() ?? [])].map(({ place }) => place)).toEqual([
      'conference',
      'waiting-room',
    ]);
  });
});

describe('a transfer', () => {
  const rooms = [
    plan({ onAdmission: { do: 'transfer', to: 'next@example.org' } }),
    plan({ alias: 'next@example.org' }),
  ];

  it('refers an admitted guest to the other room, with a token that opens it once', () => {
    const lab = startLab(...rooms);
    const guest = lab.join();
    lab.host('start');
    const refer = lastOf(guest.hears(), 'refer');
    expect(refer).toMatchObject({ alias: 'next@example.org', token: expect.any(String) });
    guest.post('release_token');
    const moved = lab.join(undefined, 'Vera', 'next@example.org', { token: refer['token'] });
    expect(moved.granted).toMatchObject({ role: 'GUEST', current_service_type: 'waiting_room' });
    expect(lab.requestToken(undefined, { token: refer['token'] }, 'next').status).toBe(403);
  });

  it('ends inside where the other room has no PIN, though nobody there is a host', () => {
    const open = plan({
      alias: 'next@example.org',
      pins: { ask: 'nobody' },
      opening: { by: 'first-arrival' },
    });
    const lab = startLab(plan(), open);
    const [host, guest] = [lab.join('1234'), lab.join()];
    host.on(guest.uuid, 'transfer', { conference_alias: 'next@example.org', role: 'guest' });
    const { token } = lastOf(guest.hears(), 'refer');
    expect(lastOf(host.hears(), 'participant_update')['is_transferring']).toBe(true);
    const moved = lab.join(undefined, 'Vera', 'next@example.org', { token });
    expect(moved.granted).toMatchObject({ role: 'GUEST', current_service_type: 'conference' });
  });

  it('refers a guest who comes after the start, once', () => {
    const lab = startLab(...rooms);
    lab.host('start');
    const guest = lab.join();
    expect(guest.hearsNames()).not.toContain('refer');
    for (let tick = 0; tick < 20; tick += 1) lab.pass(100);
    expect(guest.hearsNames().filter((name) => name === 'refer')).toHaveLength(1);
  });
});
