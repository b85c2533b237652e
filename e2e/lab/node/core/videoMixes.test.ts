import { expect, it } from 'vitest';
import { lastOf, plan, startLab } from './testLab';

const mixOf = (events: Parameters<typeof lastOf>[0]) =>
  lastOf(events, 'participant_update')['receive_from_video_mix'];

it('a participant makes a mix of their own, changes it, and goes back to what all others see', () => {
  const guest = startLab(plan({ pins: { ask: 'nobody' }, opening: { by: 'first-arrival' } })).join();
  const done = { status: 200, result: true };
  expect(guest.post('video_mixes/create', { mix_name: 'main.!personal' })).toEqual(done);
  expect(mixOf(guest.hears())).toMatchObject({ mix_name: 'main.!personal' });
  const layout = { transform_layout: { layout: '1:0' } };
  expect(guest.post('video_mixes/main.!personal/configure', layout)).toEqual(done);
  expect(guest.post('video_mixes/main.!personal/delete')).toEqual(done);
  expect(mixOf(guest.hears())).toMatchObject({ mix_name: 'main' });
});

it.each(['video_mixes', 'video_mixes/main.!personal', 'video_mixes/a/b/delete'])(
  '%s is not found',
  (path) => {
    const host = startLab(plan()).join('1234');
    expect(host.post(path).status).toBe(404);
  },
);
