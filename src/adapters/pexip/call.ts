import {
  ClientCallType,
  createCallSignals,
  createInfinityClient,
  createInfinityClientSignals,
} from '@pexip/infinity';
import 'webrtc-adapter';
import type { ConferenceSignal, JoinRequest } from '../../ports';
import type { View } from '../browser/view';
import { openOutgoing, type Capture } from './outgoing';
import { silenceSdk } from './quiet';
import { hearRoom } from './roomSignals';
import { createSharing } from './sharing';

export interface CallSetup {
  /** Origin of the node, such as `https://conf.example.com`. */
  readonly node: string;
  readonly capture: Capture;
  readonly host: View;
  readonly slides: View;
  readonly emit: (signal: ConferenceSignal) => void;
  /** Called once, when nothing more will come. */
  readonly onEnd: () => void;
}

export interface PexipCall {
  setMuted(muted: boolean): Promise<boolean>;
  setCamera(on: boolean): Promise<boolean>;
  share(): Promise<void>;
  stopSharing(): void;
  leave(): Promise<void>;
}

/** What a guest sends where the host has a PIN and guests have none: the wire's form of "select Guest". */
const NO_PIN = 'none';
/** Let the node choose, up to its own limit. */
const AUTO_BANDWIDTH = 0;

/** Joins one room with the unmodified SDK. One call at a time: the SDK's event signals are global to the page. */
export async function startCall(request: JoinRequest, setup: CallSetup): Promise<PexipCall> {
  silenceSdk();
  const signals = createInfinityClientSignals([], { batchScheduleTimeoutMS: 100, batchBufferSize: 10 });
  const callSignals = createCallSignals([]);
  const client = createInfinityClient(signals, callSignals);
  const outgoing = await openOutgoing(setup.capture, () => client.setStream(outgoing.stream()));
  const sharing = createSharing(client, callSignals, setup.slides, setup.emit);
  let over = false;

  const finish = (last?: ConferenceSignal) => {
    if (over) return;
    over = true;
    removeEventListener('pagehide', closeTab);
    sharing.stop();
    outgoing.close();
    setup.host.show(null);
    setup.slides.show(null);
    if (last) setup.emit(last);
    setup.onEnd();
  };
  const closeTab = () => void client.disconnect({ reason: 'Browser closed' });
  const { host, origin } = new URL(setup.node);

  const enter = async (how: { pin?: string; token?: string; conferenceAlias?: string } = {}) => {
    const entered = await client.call({
      node: host,
      host: origin,
      conferenceAlias: request.address,
      displayName: request.name,
      bandwidth: AUTO_BANDWIDTH,
      callType: ClientCallType.AudioVideoPresentation,
      directMedia: false,
      mediaStream: outgoing.stream,
      ...how,
    });
    if (entered?.status === 200 && !over) await client.clientMute({ mute: outgoing.isMuted() });
  };

  signals.onPinRequired.add(({ hasGuestPin }) => {
    if (!hasGuestPin) void enter({ pin: NO_PIN });
    else if (request.pin === null) finish({ saw: 'pin-asked', refused: false });
    else void enter({ pin: request.pin });
  });
  signals.onExtension.add(() => finish({ saw: 'extension-asked' }));
  signals.onIdp.add(() => finish({ saw: 'sign-in-asked' }));
  signals.onRedirect.add(() => finish({ saw: 'sign-in-asked' }));
  signals.onError.add(({ error, errorCode }) => {
    // Said of a connection that we closed ourselves, for example when the host moves us to another room.
    if (error === 'WebRTC connection closed') return;
    if (error === 'Invalid PIN' && request.pin !== null) return finish({ saw: 'pin-asked', refused: true });
    finish({ saw: 'ended', reason: { text: error, code: errorCode } });
    void client.disconnect({ reason: error });
  });
  signals.onDisconnected.add(({ error, errorCode }) =>
    finish({ saw: 'ended', reason: { text: error, code: errorCode } }),
  );
  signals.onTransfer.add(({ alias, token }) => {
    void client
      .disconnect({ reason: 'Transfer' })
      .then(() => (over ? undefined : enter({ conferenceAlias: alias, token })));
  });
  callSignals.onRemoteStream.add((stream) => setup.host.show(stream));
  callSignals.onCallConnected.add(() => setup.emit({ saw: 'media', is: 'flowing' }));
  callSignals.onReconnecting.add(() => setup.emit({ saw: 'media', is: 'interrupted' }));
  callSignals.onReconnected.add(() => setup.emit({ saw: 'media', is: 'flowing' }));
  hearRoom(signals, setup.emit);

  addEventListener('pagehide', closeTab);
  void enter();

  return {
    async setMuted(muted) {
      // Closing: first the track, then the server. Opening: the other way round, so that nobody is heard
      // while the room's list still says muted.
      if (muted) outgoing.setMuted(true);
      const told = await client.clientMute({ mute: muted }).then(
        (reply) => reply?.status === 200,
        () => false,
      );
      return outgoing.setMuted(muted || !told);
    },
    async setCamera(on) {
      const sends = outgoing.setCamera(on);
      await client.muteVideo({ muteVideo: !sends }).catch(() => undefined);
      return sends;
    },
    share: sharing.start,
    stopSharing: sharing.stop,
    async leave() {
      finish();
      await client.disconnect({ reason: 'User initiated disconnect' }).catch(() => undefined);
    },
  };
}
