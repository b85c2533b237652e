import { describe, expect, it } from 'vitest';
import { lastOf, plan, startLab } from './testLab';

function inside(unusual: Parameters<typeof plan>[0] = {}) {
  const lab = startLab(plan(unusual));
  const [host, guest, other] = [lab.join('1234', 'Officer'), lab.join(), lab.join('none', 'Interpreter')];
  lab.forget();
  return { lab, host, guest, other };
}

describe('the floor', () => {
  it('is taken: the others hear who presents, the presenter never does', () => {
    const { host, guest, other } = inside();
    expect(guest.me('take_floor')).toEqual({ status: 200, result: null });
    const said = { presenter_name: 'Vera', presenter_uri: 'Vera', presenter_uuid: guest.uuid };
    expect(lastOf(host.hears(), 'presentation_start')).toEqual(said);
    expect(lastOf(other.hears(), 'presentation_start')).toEqual(said);
    expect(guest.hearsNames()).not.toContain('presentation_start');
    expect(guest.connect().map(({ name }) => name)).not.toContain('presentation_start');
    expect(lastOf(host.hears(), 'participant_update')['is_presenting']).toBe('YES');
  });

  it('is stolen: the one before hears who has it now', () => {
    const { lab, host, guest } = inside();
    guest.me('take_floor');
    lab.forget();
    host.me('take_floor');
    expect(lastOf(guest.hears(), 'presentation_start')['presenter_uuid']).toBe(host.uuid);
    expect(guest.hearsNames()).not.toContain('presentation_stop');
    expect(host.hearsNames()).not.toContain('presentation_start');
  });

  it('is released, and not by one who lost it before', () => {
    const { lab, host, guest, other } = inside();
    guest.me('take_floor');
    host.me('take_floor');
    lab.forget();
    expect(guest.me('release_floor')).toEqual({ status: 200, result: null });
    expect(other.hearsNames()).not.toContain('presentation_stop');
    host.me('release_floor');
    expect(other.hearsNames()).toContain('presentation_stop');
  });

  it('is refused to guests where only hosts may share, and to those who wait', () => {
    const { host, guest } = inside({ sharing: 'hosts' });
    expect(guest.me('take_floor').status).toBe(403);
    expect(host.me('take_floor').status).toBe(200);
    expect(startLab(plan()).join().me('take_floor').status).toBe(403);
  });

  it('falls free when the presenter leaves', () => {
    const { guest, other } = inside();
    guest.me('take_floor');
    guest.post('release_token');
    expect(other.hearsNames()).toContain('presentation_stop');
  });

  it('decides who is sent slides, and whose', () => {
    const { lab, guest, other } = inside();
    const [mine, theirs] = [guest.call(), other.call()];
    lab.forget();
    guest.me('take_floor');
    expect(lab.effects).toContainEqual({
      do: 'show',
      call: theirs,
      scene: { picture: 'host', slides: { of: mine } },
    });
    expect(lab.effects).toContainEqual({ do: 'show', call: mine, scene: { picture: 'host', slides: 'off' } });
    lab.host('present');
    expect(lab.effects.at(-1)).toEqual({
      do: 'show',
      call: theirs,
      scene: { picture: 'host', slides: 'own' },
    });
  });

  it('fills the one picture of a client that asks for the slides in its main picture', () => {
    const { lab, guest, other } = inside();
    const [mine, theirs] = [guest.call(), other.call({ present: 'main' })];
    guest.me('take_floor');
    const scene = { picture: 'slides', slides: { of: mine } };
    expect(lab.effects).toContainEqual({ do: 'show', call: theirs, scene });
    other.me('pres_in_mix', { state: false });
    expect(lab.effects.at(-1)).toMatchObject({ call: theirs, scene: { picture: 'host' } });
  });

  it('comes with a slides call of older clients, which is closed when the floor is stolen', () => {
    const { lab, host, guest, other } = inside();
    const theirs = other.call({ present: 'receive' });
    const slides = guest.call({ present: 'send' });
    const scene = { picture: 'host', slides: { of: slides } };
    expect(lab.effects).toContainEqual({ do: 'show', call: theirs, scene });
    expect(lab.room()?.presenter).toBe(guest.uuid);
    lab.forget();
    host.me('take_floor');
    expect(lab.effects).toContainEqual({ do: 'close-call', call: slides });
    expect(lastOf(guest.hears(), 'call_disconnected')['call_uuid']).toBe(slides);
  });
});
