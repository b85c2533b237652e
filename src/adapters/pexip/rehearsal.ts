import type { MediaPath } from '../../domain/mediaPath';
import { failed, ok, type Result } from '../../domain/result';
import type { ConferenceSignal, NoMedia, RoomPort } from '../../ports';
import { createView } from '../browser/view';
import type { PexipCall } from './call';
import { createPathStats } from './pathStats';
import { openProps } from './rehearsalProps';

interface Setup {
  readonly node: string;
  /** Address of the deployment's test room, if it has one. */
  readonly address: string | undefined;
}

export interface Rehearsal {
  readonly hold: RoomPort['rehearse'];
  /** Resolves once nobody of ours is in the test room: the SDK's events are global to the page. */
  readonly over: () => Promise<unknown>;
}

interface Parts {
  readonly load: () => Promise<Pick<typeof import('./call'), 'startCall'>>;
  readonly openProps: typeof openProps;
}
const realParts: Parts = { load: () => import('./call'), openProps };
type Outcome = Result<MediaPath, NoMedia>;

/** Nobody's name: whoever looks at the test room sees what this is, and not who it is. */
const NAME = 'Connection check';
/** A relay on TLS behind a slow proxy has been seen to take four. */
const MEDIA_WITHIN_MS = 8000;
const MEASURE_MS = 4500;
const LOOK_EVERY_MS = 250;
/** As much as a visit needs. Unbridled, an encoder on a good line spent two megabytes. */
const MOST_BPS = 1_000_000;
/** The node's and the SDK's own words for media that found no way; anything else says nothing of the network. */
const NO_WAY = /^(?:WebRTC connection failed|Could not find ICE candidates|Ice failure)$/i;

/** A call of a few seconds to a test room, through the very adapter that the visit uses. */
export function createRehearsal({ node, address }: Setup, parts: Parts = realParts): Rehearsal {
  let last: Promise<unknown> = Promise.resolve();

  async function hold(signal: AbortSignal): Promise<Outcome> {
    if (address === undefined) return failed('no-test-room');
    const loaded = await parts.load().catch(() => null);
    if (!loaded || signal.aborted) return failed('refused');
    const props = parts.openProps();
    const ends: { call?: PexipCall } = {};
    const outcome = await new Promise<Outcome>((resolve) => {
      let measuring = false;
      let isIn = false;
      const hear = (said: ConferenceSignal) => {
        if (said.saw === 'place') isIn = true;
        if (said.saw === 'ended') resolve(failed(NO_WAY.test(said.reason.text) ? 'blocked' : 'refused'));
        if (said.saw !== 'media' || said.is !== 'flowing' || measuring) return;
        measuring = true;
        clearTimeout(patience);
        void measure(ends.call?.connection() ?? null, signal).then(resolve);
      };
      const patience = setTimeout(() => resolve(failed(isIn ? 'blocked' : 'refused')), MEDIA_WITHIN_MS);
      signal.addEventListener('abort', () => resolve(failed('refused')), { once: true });
      ends.call = loaded.startCall(
        { address, name: NAME, pin: null, camera: 'on' },
        {
          node,
          capture: props.capture,
          host: createView(),
          slides: createView(),
          // It ends before anyone could ask.
          reach: async () => ok({ afterMs: 0 }),
          probe: async () => true,
          screen: createView(),
          emit: hear,
          onEnd: () => resolve(failed('refused')),
        },
      );
    });
    await ends.call?.leave();
    props.close();
    return outcome;
  }

  return {
    async hold(signal) {
      const held = last.then(() => hold(signal));
      // A rehearsal that broke must not stand in the way of the visit.
      last = held.catch(() => undefined);
      return held;
    },
    over: () => last,
  };
}

async function measure(connection: RTCPeerConnection | null, signal: AbortSignal): Promise<Outcome> {
  if (!connection) return failed('refused');
  await bridle(connection);
  const stats = createPathStats();
  const began = performance.now();
  let seconds = 0;
  while (seconds * 1000 < MEASURE_MS && !signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    if (connection.connectionState === 'closed') break;
    // One look that fails says nothing: the others count all the same.
    const report = await connection.getStats().catch(() => null);
    if (report) stats.add(report);
    seconds = (performance.now() - began) / 1000;
  }
  const path = stats.path(seconds);
  return path ? ok(path) : failed('blocked');
}

async function bridle(connection: RTCPeerConnection): Promise<void> {
  for (const sender of connection.getSenders()) {
    if (sender.track?.kind !== 'video') continue;
    const parameters = sender.getParameters();
    for (const encoding of parameters.encodings) encoding.maxBitrate = MOST_BPS;
    // A browser that does not let it be set spends more, and measures all the same.
    await sender.setParameters(parameters).catch(() => undefined);
  }
}
