import type { ConferencePort, ConferenceSignal } from '../../ports';
import type { View } from '../browser/view';
import { createStream } from '../stream';
import type { PexipCall } from './call';
import type { Capture } from './outgoing';

interface Setup {
  readonly node: string;
  readonly capture: Capture;
  readonly host: View;
  readonly slides: View;
}

/** Our own words, as the code of the call never arrived and no node has said anything. */
const CODE_NOT_FETCHED = { text: 'The code of the call could not be fetched', code: '#pex117' };

/** The SDK weighs more than the rest of the product together: it is fetched only once somebody means to join. */
const load = () => import('./call');

export function createConference(setup: Setup): ConferencePort {
  let current: Promise<PexipCall | null> = Promise.resolve(null);

  async function start(
    request: Parameters<ConferencePort['join']>[0],
  ): Promise<AsyncIterable<ConferenceSignal>> {
    // Joining twice would put the visitor into the room twice, one of them for ever.
    await (await current)?.leave();
    const stream = createStream<ConferenceSignal>();
    current = load().then(
      ({ startCall }) => startCall(request, { ...setup, emit: stream.push, onEnd: stream.end }),
      () => {
        stream.push({ saw: 'ended', reason: CODE_NOT_FETCHED });
        stream.end();
        return null;
      },
    );
    return stream;
  }

  return {
    // A failed prefetch is no news: joining tries again and then says so.
    prefetch: () => void load().catch(() => undefined),
    async *join(request) {
      yield* await start(request);
    },
    setMuted: async (muted) => (await current)?.setMuted(muted) ?? true,
    setCamera: async (on) => (await current)?.setCamera(on) ?? false,
    share: async () => (await current)?.share(),
    stopSharing: () => void current.then((call) => call?.stopSharing()),
    async leave() {
      const call = await current;
      current = Promise.resolve(null);
      await call?.leave();
    },
  };
}
