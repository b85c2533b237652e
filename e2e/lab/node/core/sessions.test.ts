import { describe, expect, it } from 'vitest';
import { OLD_TOKEN_GRACE_MS } from './sessions';
import { plan, record, startLab } from './testLab';

describe('a token', () => {
  it('is refreshed for another, and serves a few seconds longer', () => {
    const lab = startLab(plan());
    const guest = lab.join();
    const old = guest.token();
    const refreshed = record(guest.post('refresh_token').result);
    expect(refreshed).toMatchObject({ expires: '120', role: 'GUEST' });
    expect(refreshed['token']).not.toBe(old);

    lab.clock.now += OLD_TOKEN_GRACE_MS - 1;
    expect(guest.get('conference_status').status).toBe(200);
    lab.clock.now += 1;
    expect(guest.get('conference_status')).toEqual({ status: 403, result: 'Invalid token' });
    guest.useToken(String(refreshed['token']));
    expect(guest.get('conference_status').status).toBe(200);
  });

  it('runs out without a refresh, and takes its participant with it', () => {
    const lab = startLab(plan());
    const guest = lab.join();
    lab.pass(119_999);
    expect(lab.room()?.participants.size).toBe(1);
    lab.pass(1);
    expect(guest.hears()).toContainEqual({
      name: 'disconnect',
      data: { reason: 'Timer expired awaiting token refresh' },
    });
    expect(lab.room()?.participants.size).toBe(0);
    expect(guest.post('refresh_token').status).toBe(403);
  });

  it('keeps a participant who refreshes in time', () => {
    const lab = startLab(plan());
    const guest = lab.join();
    for (let round = 0; round < 5; round += 1) {
      lab.pass(100_000);
      guest.useToken(String(record(guest.post('refresh_token').result)['token']));
    }
    expect(lab.room()?.participants.size).toBe(1);
  });

  it('is worth nothing once released', () => {
    const lab = startLab(plan());
    const guest = lab.join();
    expect(guest.post('release_token')).toEqual({ status: 200, result: true });
    expect(guest.post('release_token')).toEqual({ status: 403, result: 'Invalid token' });
    expect(guest.connect()).toEqual([]);
  });

  it.each([undefined, '', 'made-up'])('is refused when it is %j', (token) => {
    expect(startLab(plan()).ask('GET', 'room/conference_status', token).status).toBe(403);
  });
});
