import wrtc from '@roamhq/wrtc';
import { type Loudness, createMeter } from './meter';

export type Heard = Loudness & { readonly lastHeardAt: number | null };

/** Above the noise of an encoder at rest; speech is far above. */
const HEARD_DBFS = -50;

/** Listens to what a visitor sends. */
export function createEar(track: MediaStreamTrack, clock: () => number) {
  const sink = new wrtc.nonstandard.RTCAudioSink(track);
  const meter = createMeter();
  let lastHeardAt: number | null = null;
  sink.ondata = ({ samples }: { samples: Int16Array }) => {
    const peak = meter.add(samples, clock());
    if (peak > HEARD_DBFS) lastHeardAt = clock();
  };
  return {
    report: (): Heard => ({ ...meter.read(clock()), lastHeardAt }),
    close: () => sink.stop(),
  };
}
