import { describe, expect, it } from 'vitest';
import {
  bandwidthOf,
  dressAnswer,
  isHidden,
  mediaLines,
  withoutCodec,
  withoutHidden,
  withoutNameless,
} from './sdp';

const lines = (...text: string[]) => `${text.join('\r\n')}\r\n`;

const offer = lines(
  'v=0',
  's=-',
  'm=audio 9 UDP/TLS/RTP/SAVPF 111',
  'c=IN IP4 0.0.0.0',
  'a=mid:0',
  'a=rtpmap:111 opus/48000/2',
  'm=video 9 UDP/TLS/RTP/SAVPF 96 97 39 40',
  'c=IN IP4 0.0.0.0',
  'b=AS:1264',
  'a=mid:1',
  'a=content:main',
  'a=rtpmap:96 VP8/90000',
  'a=rtpmap:97 rtx/90000',
  'a=fmtp:97 apt=96',
  'a=rtpmap:39 AV1/90000',
  'a=rtcp-fb:39 nack',
  'a=rtpmap:40 rtx/90000',
  'a=fmtp:40 apt=39',
  'm=video 9 UDP/TLS/RTP/SAVPF 96',
  'c=IN IP4 0.0.0.0',
  'a=mid:2',
  'a=content:slides',
  'a=inactive',
);

describe('an offer', () => {
  it('says which line is what', () => {
    expect(mediaLines(offer)).toEqual([
      { kind: 'audio', mid: '0', content: '' },
      { kind: 'video', mid: '1', content: 'main' },
      { kind: 'video', mid: '2', content: 'slides' },
    ]);
  });

  it('has slides as its second picture, though it does not say so', () => {
    const quiet = offer.replaceAll(/a=content:\w+\r\n/g, '');
    expect(mediaLines(quiet).map(({ content }) => content)).toEqual(['', '', 'slides']);
  });

  it('loses a codec with all that belongs to it, and nothing else', () => {
    const lighter = withoutCodec(offer, 'AV1');
    expect(lighter).toContain('m=video 9 UDP/TLS/RTP/SAVPF 96 97\r\n');
    expect(lighter).not.toMatch(/[: ](39|40)[ \r]/);
    expect(lighter).toContain('a=fmtp:97 apt=96\r\n');
    expect(withoutCodec(offer, 'VP9')).toBe(offer);
  });

  it('loses numbers that nothing names, with the repair streams that point at them, as PexRTC offers them', () => {
    const sdp = lines(
      'v=0',
      'm=audio 9 UDP/TLS/RTP/SAVPF 111 0 8',
      'a=rtpmap:111 opus/48000/2',
      'm=video 9 UDP/TLS/RTP/SAVPF 96 97 102 103',
      'a=rtpmap:96 VP8/90000',
      'a=rtpmap:97 rtx/90000',
      'a=fmtp:97 apt=96',
      'a=rtpmap:103 rtx/90000',
      'a=fmtp:103 apt=102',
      'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
    );
    const clean = withoutNameless(sdp);
    expect(clean).toContain('m=audio 9 UDP/TLS/RTP/SAVPF 111 0 8\r\n');
    expect(clean).toContain('m=video 9 UDP/TLS/RTP/SAVPF 96 97\r\n');
    expect(clean).toContain('webrtc-datachannel');
    expect(clean).not.toContain('103');
    expect(withoutNameless(clean)).toBe(clean);
  });

  it('loses the addresses that nobody can look up', () => {
    const open = 'candidate:1 1 udp 2122 192.0.2.2 4000 typ host';
    const hidden = 'candidate:2 1 udp 2122 0a1b-2c.local 4001 typ host';
    expect([isHidden(open), isHidden(hidden)]).toEqual([false, true]);
    const sdp = lines('v=0', 'm=audio 9 RTP 111', `a=${open}`, `a=${hidden}`);
    expect(withoutHidden(sdp)).toBe(lines('v=0', 'm=audio 9 RTP 111', `a=${open}`));
  });

  it.each([
    [1264, offer, 4096],
    [500, offer, 500],
    [4096, offer.replace('b=AS:1264\r\n', ''), 4096],
  ])('asks for %i kbit/s at most', (kbps, sdp, most) => {
    expect(bandwidthOf(sdp, most)).toBe(kbps);
  });
});

describe('an answer', () => {
  const answer = lines(
    'v=0',
    'm=audio 9 UDP/TLS/RTP/SAVPF 111',
    'c=IN IP4 0.0.0.0',
    'a=mid:0',
    'm=video 9 UDP/TLS/RTP/SAVPF 96',
    'c=IN IP4 0.0.0.0',
    'a=mid:1',
    'm=video 9 UDP/TLS/RTP/SAVPF 96',
    'c=IN IP4 0.0.0.0',
    'a=mid:2',
    'a=inactive',
  );
  const dressed = dressAnswer(answer, mediaLines(offer), 1264);

  it('says what each picture is for, and nothing about the sound', () => {
    const [, sound = '', camera = '', slides = ''] = dressed.split('m=');
    expect(sound).not.toContain('a=content');
    expect(camera).toContain('a=mid:1\r\na=content:main\r\n');
    expect(slides).toContain('a=mid:2\r\na=content:slides\r\n');
  });

  it('puts sound and camera into one stream, and slides into another', () => {
    const bare = answer.replace(/a=mid:\d/g, '$&\r\na=msid:- track');
    const streams = [...dressAnswer(bare, mediaLines(offer), 1264).matchAll(/a=msid:(\S+) track/g)];
    expect(streams.map(([, stream]) => stream)).toEqual(['main', 'main', 'slides']);
  });

  it('limits each picture', () => {
    expect(dressed.match(/b=TIAS:1264000/g)).toHaveLength(2);
  });
});
