import { describe, expect, it } from 'vitest';
import { createCallCounts } from './callCounts';

const source = (totalAudioEnergy?: number) => ({
  type: 'media-source',
  kind: 'audio',
  ...(totalAudioEnergy !== undefined && { totalAudioEnergy }),
});
const sender = (packetsSent: number) => ({ type: 'outbound-rtp', kind: 'audio', packetsSent });
const reportOf = (...stats: readonly object[]) =>
  new Map(stats.map((one, index) => [String(index), { id: String(index), ...one }] as const));

describe('what leaves the microphone', () => {
  const leavesAfter = (...reports: readonly (readonly object[])[]) => {
    const read = createCallCounts();
    return reports.map((stats, second) => read(reportOf(...stats), second * 1000).leaves);
  };

  it('is not known at the first look', () => expect(leavesAfter([source(1), sender(50)])).toEqual([null]));

  it('is sound when energy and packets went out', () =>
    expect(leavesAfter([source(1), sender(50)], [source(1.001), sender(100)])).toEqual([null, 'sound']));

  it('is silence when the packets carry none, as of a track that is off', () =>
    expect(leavesAfter([source(1), sender(50)], [source(1), sender(100)])).toEqual([null, 'silence']));

  it('is silence when the microphone hears and no packet goes out', () =>
    expect(leavesAfter([source(1), sender(50)], [source(2), sender(50)])).toEqual([null, 'silence']));

  it('is not known where the browser does not count it', () =>
    expect(leavesAfter([source(), sender(50)], [source(), sender(100)])).toEqual([null, null]));
});

describe('the line', () => {
  const inbound = (packetsReceived: number, framesDecoded: number) => ({
    type: 'inbound-rtp',
    kind: 'video',
    packetsReceived,
    packetsLost: 0,
    framesDecoded,
    frameWidth: 1280,
    frameHeight: 720,
  });

  it('is told once in five seconds, of those five', () => {
    const read = createCallCounts();
    // The sixth look comes a little early, as timers do.
    const looks = [0, 1000, 2000, 3000, 4000, 4900, 6000, 7000, 8000, 9000, 10_000];
    const lines = looks.map((atMs) => read(reportOf(inbound(atMs / 10, atMs / 40)), atMs).line);
    expect(lines.map((line) => line?.received.packets ?? null)).toEqual(
      looks.map((atMs) => (atMs === 4900 ? 490 : atMs === 10_000 ? 510 : null)),
    );
    expect(lines[10]?.hostPicture).toEqual({ framesPerSecond: 25, width: 1280, height: 720 });
  });

  it('knows the room’s picture from slides by how long it has gone on', () => {
    const read = createCallCounts();
    const slides = { ...inbound(10, 3), frameWidth: 1920, frameHeight: 1080 };
    expect(read(reportOf(slides, inbound(1000, 250)), 0).counts.hostPicture).toEqual({
      frames: 250,
      width: 1280,
      height: 720,
    });
  });
});
