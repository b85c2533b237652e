import { describe, expect, it } from 'vitest';
import { plan, record, startLab } from './testLab';

const names = (events: readonly { name: string }[]) => events.map(({ name }) => name);

describe('an event stream', () => {
  it('begins with the whole list, each time that it is opened', () => {
    const lab = startLab(plan());
    const guest = lab.join();
    const waiting = [
      'participant_sync_begin',
      'participant_create',
      'participant_sync_end',
      'conference_update',
    ];
    expect(names(guest.connect())).toEqual(waiting);
    lab.host('start');
    const inside = [
      'participant_sync_begin',
      'participant_create',
      'participant_create',
      'participant_sync_end',
      'conference_update',
      'layout',
      'stage',
    ];
    expect(names(guest.connect())).toEqual(inside);
    expect(names(guest.connect())).toEqual(inside);
  });

  it('never has an event without data that would be lost in a browser', () => {
    const lab = startLab(plan());
    const guest = lab.join();
    lab.host('start');
    lab.host('present');
    lab.host('stop-presenting');
    const all = [...guest.connect(), ...guest.hears()];
    expect(all.filter(({ data }) => !JSON.stringify(data))).toEqual([]);
    expect(names(all)).toContain('presentation_stop');
  });

  it('tells of a presentation that has begun before', () => {
    const lab = startLab(plan());
    const guest = lab.join();
    lab.host('present');
    expect(names(guest.connect()).at(-1)).toBe('presentation_start');
  });

  it('is refused without a good token', () => {
    expect(startLab(plan()).node.subscribe('room', 'made-up', 0)).toMatchObject({ is: 'refused' });
  });

  it('has participants with words for yes and no, and seconds', () => {
    const lab = startLab(plan());
    const guest = lab.join();
    const me = record(guest.connect()[1]?.data);
    expect(Object.keys(me).length).toBeGreaterThanOrEqual(37);
    expect(me).toMatchObject({
      uuid: guest.uuid,
      api_url: `/participants/${guest.uuid}`,
      display_name: 'Vera',
      role: 'guest',
      service_type: 'waiting_room',
      is_muted: 'NO',
      is_presenting: 'NO',
      has_media: false,
      start_time: 1_000,
      rx_presentation_policy: 'ALLOW',
    });
  });
});

describe('messages', () => {
  it('go to all others who are inside', () => {
    const lab = startLab(plan());
    const [host, guest] = [lab.join('1234', 'Officer'), lab.join()];
    lab.forget();
    expect(guest.post('message', { type: 'text/plain', payload: 'hello' })).toEqual({
      status: 200,
      result: true,
    });
    const message = { origin: 'Vera', uuid: guest.uuid, type: 'text/plain', payload: 'hello' };
    expect(host.hears()).toEqual([{ name: 'message_received', data: message }]);
    expect(guest.hears()).toEqual([]);
  });

  it('go to one alone', () => {
    const lab = startLab(plan());
    const [host, guest, other] = [lab.join('1234'), lab.join(), lab.join()];
    lab.forget();
    guest.on(host.uuid, 'message', { type: 'text/plain', payload: 'psst' });
    expect(host.hears()[0]?.data).toMatchObject({ direct: true, payload: 'psst' });
    expect(other.hears()).toEqual([]);
  });

  it('do not leave the waiting room', () => {
    expect(startLab(plan()).join().post('message', { type: 'text/plain', payload: 'x' }).status).toBe(403);
  });
});
