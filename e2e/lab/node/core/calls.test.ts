import { describe, expect, it } from 'vitest';
import { lastOf, plan, record, startLab } from './testLab';

const offer = { call_type: 'WEBRTC', sdp: 'v=0 offer' };

function waiting() {
  const lab = startLab(plan());
  const guest = lab.join();
  return { lab, guest };
}

describe('a call', () => {
  it('is made in the waiting room too, and gives its participant media', () => {
    const { guest } = waiting();
    const { status, result } = guest.me('calls', offer);
    expect(status).toBe(200);
    expect(result).toEqual({ call_uuid: expect.any(String), sdp: 'answer to v=0 offer' });
    expect(lastOf(guest.hears(), 'participant_update')).toMatchObject({
      has_media: true,
      protocol: 'webrtc',
    });
  });

  it.each([
    ['a picture', 'v=0\r\nm=audio 9 RTP 111\r\nm=video 9 RTP 96\r\n', 'YES', 'NO'],
    ['sound alone', 'v=0\r\nm=audio 9 RTP 111\r\n', 'NO', 'YES'],
    ['a picture that was taken back', 'v=0\r\nm=audio 9 RTP 111\r\nm=video 0 RTP 96\r\n', 'NO', 'YES'],
  ])('of %s is seen as such by the others', (_name, sdp, video, audioOnly) => {
    const { guest } = waiting();
    guest.call({ sdp });
    const seen = { is_video_call: video, is_audio_only_call: audioOnly };
    expect(lastOf(guest.hears(), 'participant_update')).toMatchObject(seen);
  });

  it('may gain a picture later', () => {
    const { guest } = waiting();
    const call = guest.call({ sdp: 'v=0\r\nm=audio 9 RTP 111\r\n' });
    guest.me(`calls/${call}/update`, { sdp: 'v=0\r\nm=audio 9 RTP 111\r\nm=video 9 RTP 96\r\n' });
    expect(record(guest.connect()[1]?.data)['is_video_call']).toBe('YES');
  });

  it.each([
    ['another kind of call', { ...offer, call_type: 'RTMP' }, 400],
    ['no SDP', { call_type: 'WEBRTC' }, 400],
    ['something that is no SDP', { ...offer, sdp: 'hello' }, 400],
  ])('is not made of %s', (_name, body, status) => {
    expect(waiting().guest.me('calls', body).status).toBe(status);
  });

  it('is one at a time', () => {
    const { guest } = waiting();
    guest.call();
    expect(guest.me('calls', offer)).toEqual({
      status: 403,
      result: "Can't create multiple calls on one participant",
    });
  });

  it('may be made anew after it was hung up, with the same token', () => {
    const { lab, guest } = waiting();
    const first = guest.call();
    guest.me(`calls/${first}/disconnect`);
    expect(lab.effects).toContainEqual({ do: 'close-call', call: first });
    expect(guest.call()).not.toBe(first);
  });

  it('may be hung up by the node, which leaves its participant in the room', () => {
    const { lab, guest } = waiting();
    const call = guest.call();
    lab.host('hang-up');
    expect(lastOf(guest.hears(), 'call_disconnected')).toEqual({
      call_uuid: call,
      reason: 'Call disconnected',
    });
    expect(lab.effects).toContainEqual({ do: 'close-call', call });
    expect(guest.get('conference_status').status).toBe(200);
    expect(guest.call()).not.toBe(call);
  });

  it('may lose its media without a word to anyone', () => {
    const { lab, guest } = waiting();
    const call = guest.call();
    lab.forget();
    lab.host('lose-media');
    expect(lab.effects).toEqual([{ do: 'close-call', call }]);
    expect(guest.get('conference_status').status).toBe(200);
  });

  it('passes candidates on, but not the empty one that ends them', () => {
    const { lab, guest } = waiting();
    const call = guest.call();
    lab.forget();
    guest.me(`calls/${call}/new_candidate`, { candidate: 'candidate:1', mid: '0', ufrag: 'x', pwd: 'y' });
    guest.me(`calls/${call}/new_candidate`, { candidate: '', mid: '0' });
    expect(lab.effects).toEqual([
      { do: 'add-candidate', call, candidate: { candidate: 'candidate:1', mid: '0' } },
    ]);
  });

  it('takes an answer in its acknowledgement', () => {
    const { lab, guest } = waiting();
    const call = guest.call();
    guest.me(`calls/${call}/ack`, { sdp: 'v=0 answer' });
    expect(lab.effects.at(-1)).toEqual({ do: 'apply-answer', call, sdp: 'v=0 answer' });
  });

  it('leaves no trace when its offer cannot be answered', () => {
    const { lab, guest } = waiting();
    const path = ['conferences', 'room', 'participants', guest.uuid, 'calls'];
    const request = {
      method: 'POST',
      path,
      token: guest.token(),
      pin: undefined,
      vendor: '',
      body: offer,
    } as const;
    const outcome = lab.node.request(request, lab.clock.now);
    expect(outcome.is === 'negotiation' && outcome.refuse('bad').status).toBe(400);
    expect(guest.me('calls', offer).status).toBe(200);
  });

  it('belongs to one participant', () => {
    const { lab, guest } = waiting();
    const call = guest.call();
    const other = lab.join();
    expect(other.on(guest.uuid, `calls/${call}/disconnect`).status).toBe(403);
    expect(other.me(`calls/${call}/disconnect`).status).toBe(404);
  });
});
