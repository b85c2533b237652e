import { expect, it } from 'vitest';
import { limitPicture } from './pictureLimits';

/** The browser's sender, which is out of reach here, as far as its parameters go. */
function setUp(encodings: RTCRtpEncodingParameters[] = [{}]) {
  const camera = {} as MediaStreamTrack;
  const counts = { sets: 0 };
  const sender = {
    track: camera,
    getParameters: () => ({ encodings: encodings.map((encoding) => ({ ...encoding })) }),
    async setParameters({ encodings: next }: RTCRtpSendParameters) {
      counts.sets += 1;
      encodings = next;
    },
  };
  const connection = { getSenders: () => [{ track: null }, sender] as unknown as RTCRtpSender[] };
  return { camera, connection, counts, encodings: () => encodings };
}

it('makes the picture small, once, and takes the limits off again', () => {
  const { camera, connection, counts, encodings } = setUp();
  limitPicture(connection, camera, 'small');
  limitPicture(connection, camera, 'small');
  limitPicture(connection, camera, 'off');
  expect(encodings()).toEqual([{ maxBitrate: 120_000, maxFramerate: 15, scaleResolutionDownBy: 2 }]);
  limitPicture(connection, camera, 'full');
  expect(encodings()).toEqual([{ scaleResolutionDownBy: 1 }]);
  expect(counts.sets).toBe(2);
});

it('leaves a sender alone that it never limited, as the rehearsal’s', () => {
  const { camera, connection, encodings } = setUp([{ maxBitrate: 1_000_000 }]);
  limitPicture(connection, camera, 'full');
  expect(encodings()).toEqual([{ maxBitrate: 1_000_000 }]);
});

it('waits where there is no camera, or nothing was agreed with the node yet', () => {
  const { connection, counts } = setUp();
  limitPicture(connection, null, 'small');
  const early = setUp([]);
  limitPicture(early.connection, early.camera, 'small');
  expect([counts.sets, early.counts.sets]).toEqual([0, 0]);
});
