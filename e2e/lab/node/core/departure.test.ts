import { describe, expect, it } from 'vitest';
import { lastOf, plan, startLab } from './testLab';

function inside() {
  const lab = startLab(plan());
  const [host, guest, other] = [lab.join('1234', 'Officer'), lab.join(), lab.join()];
  const call = guest.call();
  lab.forget();
  return { lab, host, guest, other, call };
}

describe('leaving', () => {
  it('is told to the others, and closes what was open', () => {
    const { lab, guest, other, call } = inside();
    guest.post('release_token', { reason: 'User initiated disconnect' });
    expect(lastOf(other.hears(), 'participant_delete')).toEqual({ uuid: guest.uuid });
    expect(lab.effects).toContainEqual({ do: 'close-call', call });
    expect(lab.effects).toContainEqual({ do: 'close-events', of: guest.uuid });
    expect(guest.hearsNames()).toEqual([]);
  });

  it('by order of a host has a reason, said before the stream is closed', () => {
    const { lab, host, guest } = inside();
    expect(host.on(guest.uuid, 'disconnect').status).toBe(200);
    expect(lastOf(guest.hears(), 'disconnect')).toEqual({ reason: 'Disconnected by another participant' });
    const mine = lab.effects.filter(
      (effect) => effect.do === 'close-events' || (effect.do === 'send' && effect.to === guest.uuid),
    );
    expect(mine.map((effect) => effect.do)).toEqual(['send', 'close-events']);
    expect(guest.get('conference_status').status).toBe(403);
  });

  it('may be put in any words', () => {
    const { lab, guest } = inside();
    lab.host('put-out', { participant: guest.uuid, reason: 'Media node disconnected' });
    expect(lastOf(guest.hears(), 'disconnect')).toEqual({ reason: 'Media node disconnected' });
    expect(guest.get('conference_status').status).toBe(403);
  });

  it('of the last host ends a hosted conference for its guests', () => {
    const { lab, host, guest } = inside();
    host.post('release_token');
    expect(lastOf(guest.hears(), 'disconnect')).toEqual({
      reason: 'All conference hosts departed hosted conference',
    });
    expect(lab.room()?.started).toBe(false);
  });

  it('of one host among two ends nothing', () => {
    const { lab, host, guest } = inside();
    lab.join('1234');
    host.post('release_token');
    expect(guest.hearsNames()).not.toContain('disconnect');
  });
});

describe('the end of a conference', () => {
  it('puts everybody out, and the next guest waits again', () => {
    const { lab, host, guest } = inside();
    host.post('lock');
    host.post('disconnect');
    expect(lastOf(guest.hears(), 'disconnect')).toEqual({
      reason: 'Conference terminated by another participant',
    });
    expect(lastOf(host.hears(), 'disconnect')).toEqual({
      reason: 'Conference terminated by another participant',
    });
    expect(lab.room()).toMatchObject({ started: false, locked: false });
    expect(lab.join().granted['current_service_type']).toBe('waiting_room');
  });

  it('comes by itself to a test call', () => {
    const test = plan({
      pins: { ask: 'nobody' },
      opening: { by: 'first-arrival' },
      service: { is: 'test_call', lastsMs: 20_000 },
    });
    const lab = startLab(test);
    const caller = lab.join(undefined);
    expect(caller.granted).toMatchObject({ service_type: 'test_call', current_service_type: 'test_call' });
    lab.pass(19_999);
    expect(caller.hearsNames()).not.toContain('disconnect');
    lab.pass(1);
    expect(lastOf(caller.hears(), 'disconnect')).toEqual({ reason: 'Test call finished' });
  });
});

describe('a crash', () => {
  it('says nothing to anybody, and nothing is answered until the restart', () => {
    const { lab, guest, call } = inside();
    lab.host('crash');
    expect(guest.hearsNames()).toEqual([]);
    expect(lab.effects).toContainEqual({ do: 'close-call', call });
    expect(guest.post('refresh_token').result).toBe('silence');
    expect(lab.requestToken('none').result).toBe('silence');
    expect(lab.node.subscribe('room', guest.token(), lab.clock.now)).toEqual({ is: 'silence' });

    lab.host('restart');
    expect(guest.post('refresh_token').status).toBe(403);
    expect(lab.requestToken('none').status).toBe(200);
  });

  it('is not needed for a restart to end the calls: pictures would be made for nobody', () => {
    const { lab, call } = inside();
    lab.host('restart');
    expect(lab.effects).toContainEqual({ do: 'close-call', call });
  });
});
