import wrtc from '@roamhq/wrtc';
import type { Picture } from './picture';

/** A page that stands still sends no frames, and whoever comes later has to see it too. */
const REPEAT_MS = 500;

const { RTCVideoSink, RTCVideoSource } = wrtc.nonstandard;

/** Passes on what one participant shows to all the others. */
export function createRelay(from: MediaStreamTrack) {
  const source = new RTCVideoSource({ isScreencast: true });
  const sink = new RTCVideoSink(from);
  let last: Picture | undefined;
  const pass = () => {
    if (last) source.onFrame(last);
  };
  const repeating = setInterval(pass, REPEAT_MS);
  sink.onframe = ({ frame }: { frame: Picture }) => {
    last = frame;
    pass();
    repeating.refresh();
  };
  return {
    track: source.createTrack(),
    close(): void {
      clearInterval(repeating);
      sink.stop();
    },
  };
}
