import { codeNotFetched } from '../../domain/call';
import type { ConferencePort, ConferenceSignal, JoinRequest, RoomPort } from '../../ports';
import type { View } from '../browser/view';
import type { Probe } from '../network/status';
import { createStream } from '../stream';
import type { PexipCall } from './call';
import type { Capture } from './outgoing';
import { visitRoom } from './returning';
import type { Sdk } from './sdk';

interface Setup {
  readonly node: string;
  readonly capture: Capture;
  readonly host: View;
  readonly slides: View;
  /** How far requests get to the node. */
  readonly reach: RoomPort['reach'];
  readonly probe: Probe;
  readonly screen: View;
  /** Resolves once no other call of this page is left: the SDK's events are global to it. */
  readonly clear?: () => Promise<unknown>;
}

/** The SDK weighs more than the rest of the product together: it is fetched only once somebody means to join. */
const fetchCall = () => import('./call');

type Code = Pick<typeof import('./call'), 'startCall' | 'openSdk'>;
type Load = () => Promise<Code>;

export function createConference(setup: Setup, fetchIt: Load = fetchCall): ConferencePort {
  let fetched: Promise<Code> | null = null;
  /** Kept, as even what a browser has already costs a turn of its loop; what failed is fetched anew. */
  const load: Load = () =>
    (fetched ??= fetchIt().catch((error: unknown) => {
      fetched = null;
      throw error;
    }));
  /** Of the next call: to make it takes time that nobody has once Join is pressed. */
  let spare: Sdk | null = null;
  /** The last call, once the one before it is out of its room: what is asked for while it comes waits for it. */
  let current: Promise<PexipCall | null> = Promise.resolve(null);
  /** The call that is on now; null while the next one is on its way. */
  let live: PexipCall | null = null;
  let leaving = new AbortController();
  /** Whoever comes back by themselves comes as they were seen last. */
  let camera: JoinRequest['camera'] = 'on';

  function start(request: JoinRequest): AsyncIterable<ConferenceSignal> {
    const stream = createStream<ConferenceSignal>();
    leaving = new AbortController();
    const { signal } = leaving;
    signal.addEventListener('abort', stream.end);
    camera = request.camera;
    visitRoom({
      reach: setup.reach,
      stream,
      left: signal,
      enter(listener) {
        const before = current;
        const begin: Load = async () => {
          // Joining twice would put the visitor into the room twice, one of them for ever.
          await (await before)?.leave();
          await setup.clear?.();
          return load();
        };
        const onEnd = () => {
          live = null;
          listener.onEnd();
        };
        current = begin().then(
          ({ startCall, openSdk }) => {
            if (signal.aborted) return null;
            const sdk = spare ?? openSdk();
            spare = null;
            return (live = startCall({ ...request, camera }, { ...setup, ...listener, onEnd }, sdk));
          },
          () => {
            listener.emit({ saw: 'ended', reason: codeNotFetched });
            listener.onEnd();
            return null;
          },
        );
      },
    });
    return stream;
  }

  return {
    // A failed prefetch is no news: joining tries again and then says so.
    prefetch: () =>
      void load().then(
        ({ openSdk }) => (spare ??= openSdk()),
        () => undefined,
      ),
    async *join(request) {
      yield* start(request);
    },
    // For this call alone: whoever comes again comes muted, and is not heard for a press of before.
    setMuted: async (muted) => live?.setMuted(muted) ?? true,
    async setCamera(on) {
      const isOn = (await (await current)?.setCamera(on)) ?? false;
      camera = isOn ? 'on' : 'off';
      return isOn;
    },
    share: async () => (await current)?.share(),
    stopSharing: () => void current.then((call) => call?.stopSharing()),
    async leave() {
      leaving.abort();
      // Kept where its goodbye was lost in an outage: whoever joins again says it once more.
      current = current.then(async (call) => ((await call?.leave()) === false ? call : null));
      await current;
    },
  };
}
