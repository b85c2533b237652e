import { expect, it } from 'vitest';
import { lookBetween, type CallCounts } from './lineLook';

const counts: CallCounts = {
  atMs: 10_000,
  sent: { packets: 400, lost: 4, jitterMs: 3.2 },
  received: { packets: 900, lost: 0, jitterMs: null },
  roundTripMs: 41.6,
  uplinkKbps: 900,
  hostPicture: { frames: 100, width: 1280, height: 720 },
  ownPicture: null,
};

it('counts only what came between two moments, in whole milliseconds', () => {
  const after: CallCounts = {
    ...counts,
    atMs: 15_000,
    sent: { packets: 700, lost: 10, jitterMs: 5.4 },
    received: { packets: 1400, lost: 50, jitterMs: 30.6 },
    roundTripMs: 80.4,
    hostPicture: { frames: 163, width: 640, height: 360 },
  };
  expect(lookBetween(counts, after)).toEqual({
    sent: { packets: 300, lost: 6, jitterMs: 5 },
    received: { packets: 500, lost: 50, jitterMs: 31 },
    roundTripMs: 80,
    uplinkKbps: 900,
    hostPicture: { framesPerSecond: 12.6, width: 640, height: 360 },
    ownPicture: null,
  });
});

it('says nothing of a stream that began anew in between', () => {
  const anew: CallCounts = {
    ...counts,
    atMs: 15_000,
    sent: { packets: 20, lost: 0, jitterMs: null },
    hostPicture: { frames: 10, width: 640, height: 360 },
  };
  expect(lookBetween(counts, anew)).toMatchObject({
    sent: { packets: 0, lost: 0, jitterMs: null },
    hostPicture: null,
  });
});
