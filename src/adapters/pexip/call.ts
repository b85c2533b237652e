import { ClientCallType } from '@pexip/infinity';
import { comesBack } from '../../domain/endings';
import type { ConferenceSignal, JoinRequest, RoomPort } from '../../ports';
import type { View } from '../browser/view';
import type { Probe } from '../network/status';
import { createAudioFirst } from './audioFirst';
import { watchTruth } from './callTruth';
import { watchConnections, type ConnectionWatch } from './connectionWatch';
import { createDoor } from './door';
import { afterFirstOffer } from './firstOffer';
import { promiseGoodbye } from './goodbye';
import { hearDuring } from './hearing';
import { holdPlace } from './holding';
import { openOutgoing, type Capture } from './outgoing';
import { createPausedCamera } from './pausedCamera';
import { createRestarting } from './restarting';
import { hearRoom } from './roomSignals';
import { openSdk, type Sdk } from './sdk';
import { createSharing } from './sharing';
import { createToldSwitch } from './toldSwitch';

/** Fetched together with what needs it. */
export { openSdk };

export interface CallSetup {
  /** Origin of the node, such as `https://conf.example.com`. */
  readonly node: string;
  readonly capture: Capture;
  readonly host: View;
  readonly slides: View;
  /** How far requests get, for when the room falls silent. */
  readonly reach: RoomPort['reach'];
  readonly probe: Probe;
  readonly screen: View;
  readonly emit: (signal: ConferenceSignal) => void;
  /** Called once, when nothing more will come. */
  readonly onEnd: () => void;
}

export interface PexipCall {
  setMuted(muted: boolean): Promise<boolean>;
  setCamera(on: boolean): Promise<boolean>;
  share(): Promise<void>;
  stopSharing(): void;
  /** Whether the node took the goodbye: it may be said again where it was lost in an outage. */
  leave(): Promise<boolean>;
  /** What carries it now; null until it is made. */
  connection(): RTCPeerConnection | null;
}

/** What a guest sends where the host has a PIN and guests have none: the wire's form of "select Guest". */
const NO_PIN = 'none';
/** Let the node choose, up to its own limit. */
const AUTO_BANDWIDTH = 0;
/** The SDK's own words, also for a connection that was closed from this side. */
const CLOSED = 'WebRTC connection closed';
const FAILED = 'WebRTC connection failed';
const NOT_RECONNECTED = 'Could not reconnect to the meeting';

/** Joins one room with the unmodified SDK. One call at a time: the SDK's event signals are global to the page. */
export function startCall(
  request: JoinRequest,
  setup: CallSetup,
  sdk: Sdk = openSdk(),
  connections: ConnectionWatch = watchConnections(),
): PexipCall {
  const { client, signals, callSignals } = sdk;
  const { emit, release } = afterFirstOffer({ emit: setup.emit, offered: connections.offered });
  const over = new AbortController();
  const visit = over.signal;
  const hear = hearDuring(visit);

  const tellAll = () => {
    void microphone.settle();
    void camera.settle();
  };
  const outgoing = openOutgoing(setup.capture, request.camera, {
    onLate() {
      client.setStream(outgoing.stream());
      tellAll();
    },
    onLost: tellAll,
  });
  const onTurnedAway = () => place.doubt();
  const microphone = createToldSwitch({
    sender: outgoing.microphone,
    tell: (mute) => client.clientMute({ mute }),
    onTurnedAway,
    begins: 'off',
    visit,
  });
  const camera = createToldSwitch({
    sender: outgoing.camera,
    tell: (muteVideo) => client.muteVideo({ muteVideo }),
    onTurnedAway,
    begins: request.camera,
    visit,
  });
  const pausedCamera = createPausedCamera(camera, request.camera);
  const truth = watchTruth({
    connections,
    microphone: outgoing.microphone,
    believedOff: () => (place.hearsNews() ? (client.getMe()?.isClientMuted ?? null) : null),
    muteAgain() {
      // The SDK may send another track than the one it was given last.
      client.setStream(outgoing.stream());
      microphone.meet(null);
      void microphone.set(true);
    },
    tellAll,
    audioFirst: createAudioFirst({ camera: pausedCamera, track: outgoing.picture, emit, visit }),
    emit,
    visit,
  });
  const { slides, screen } = setup;
  const sharing = createSharing({ client, callSignals, slides, screen, emit, visit, hear });
  const room = hearRoom({ client, signals, emit, hear });
  const { host, origin } = new URL(setup.node);
  const media = {
    bandwidth: AUTO_BANDWIDTH,
    callType: ClientCallType.AudioVideoPresentation,
    mediaStream: outgoing.stream,
  };
  const goodbyeIsSaid = promiseGoodbye({ signals, hear, origin });
  const door = createDoor({
    client,
    usual: {
      ...media,
      node: host,
      host: origin,
      conferenceAlias: request.address,
      displayName: request.name,
      directMedia: false,
    },
    onAsk() {
      microphone.meet(null);
      // A server takes a picture for granted until it is told otherwise.
      camera.meet(false);
    },
    visit,
  });

  const end = (last?: ConferenceSignal) => {
    if (visit.aborted) return;
    sharing.stop();
    over.abort();
    connections.stop();
    outgoing.close();
    setup.host.show(null);
    slides.show(null);
    release();
    if (last) emit(last);
    setup.onEnd();
  };
  const endAs = (text: string, code: string) => end({ saw: 'ended', reason: { text, code } });
  const leave: typeof door.leave = async (reason) => {
    const isOut = await door.leave(reason);
    if (isOut) goodbyeIsSaid();
    return isOut;
  };
  const lose: typeof endAs = (text, code) => {
    endAs(text, code);
    void leave(NOT_RECONNECTED);
  };

  const restarting = createRestarting({
    restart() {
      // The new call carries no screen: the browser must not go on taking a picture of it for nobody.
      sharing.lose();
      client.restartCall(media).catch(() => undefined);
      // Whatever the node forgot together with the call, it is told again.
      microphone.meet(null);
      camera.meet(null);
      tellAll();
    },
    // Where there never was any picture, the way for it is closed: to come again would not open it.
    giveUp: () => (place.mediaBroke() ? lose(NOT_RECONNECTED, '#pex117') : lose(FAILED, '#pex128')),
    visit,
  });

  const place = holdPlace({
    signals,
    callSignals,
    hear,
    emit,
    ask: microphone.remind,
    reach: setup.reach,
    probe: setup.probe,
    callAgain: restarting.begin,
    lose,
    visit,
  });

  let ownRole: 'settled' | 'by-pin' = 'settled';
  hear(signals.onPinRequired, ({ hasGuestPin }) => {
    if (!hasGuestPin) void door.enter(NO_PIN);
    else if (request.pin === null) end({ saw: 'pin-asked', tried: 'no' });
    else {
      ownRole = 'by-pin';
      void door.enter(request.pin);
    }
  });
  // Whoever has the host's PIN is the host: they open the room, and end the visit of all when they leave. Nothing but the
  // list of people says so.
  hear(signals.onParticipants, () => {
    const me = ownRole === 'by-pin' ? client.getMe() : undefined;
    if (!me) return;
    // Who becomes the host later was made so by the prison.
    ownRole = 'settled';
    if (!me.isHost) return;
    end({ saw: 'pin-asked', tried: 'host' });
    void leave('User initiated disconnect');
  });
  hear(signals.onExtension, () => end({ saw: 'extension-asked' }));
  hear(signals.onIdp, () => end({ saw: 'sign-in-asked' }));
  hear(signals.onRedirect, () => end({ saw: 'sign-in-asked' }));
  hear(signals.onError, ({ error, errorCode }) => {
    // Said of a connection that we closed ourselves, for example when the host moves us to another room.
    if (error === CLOSED) return;
    // Only the path of picture and sound broke: the place in the room is there, and the SDK goes on trying.
    if (error === FAILED && place.mediaBroke()) return;
    if (error === 'Invalid PIN' && request.pin !== null) return end({ saw: 'pin-asked', tried: 'wrong' });
    endAs(error, errorCode);
    void leave(error);
  });
  hear(signals.onDisconnected, ({ error, errorCode }) => {
    // What ended by nobody's will is the SDK's own word: the node may still count on us.
    if (!comesBack({ text: error, code: errorCode })) goodbyeIsSaid();
    endAs(error, errorCode);
  });
  hear(signals.onTransfer, ({ alias, token }) => {
    sharing.stop();
    restarting.forget();
    place.forget();
    room.forget();
    truth.forget();
    // Into another room nobody comes heard.
    void microphone.set(true);
    emit({ saw: 'moved' });
    void door.move(alias, token);
  });
  // The first is said as soon as there is a token: two answers before the call itself is asked for.
  hear(signals.onServiceType, (type) => {
    // Whoever is put back before the door goes in muted again, as they are told there.
    if (type === 'waiting_room') void microphone.set(true);
    tellAll();
  });
  hear(signals.onConnected, tellAll);
  hear(callSignals.onRemoteStream, (stream) => setup.host.show(stream));
  hear(signals.onCallDisconnected, () => {
    sharing.lose();
    place.mediaBroke();
    restarting.begin();
  });
  hear(callSignals.onCallConnected, restarting.settle);
  // A page that the browser keeps and shows again must not claim to be in the room.
  const closeTab = () => {
    endAs(CLOSED, '#pex117');
    door.slam();
  };
  addEventListener('pagehide', closeTab, { signal: visit });

  void outgoing.ready.then(() => door.enter());

  return {
    setMuted: microphone.set,
    setCamera: pausedCamera.set,
    share: sharing.start,
    stopSharing: sharing.stop,
    connection: connections.newest,
    leave() {
      end();
      return leave('User initiated disconnect');
    },
  };
}
