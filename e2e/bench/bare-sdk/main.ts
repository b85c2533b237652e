import {
  ClientCallType,
  type InfinityClient,
  createCallSignals,
  createInfinityClient,
  createInfinityClientSignals,
} from '@pexip/infinity';
import { cameraConstraints } from '../../../src/adapters/browser/camera';
import { silenceLoggers } from './silence';

/** Milliseconds of `performance.now()` at which each thing first happened. */
type Moments = Partial<
  Record<
    'preview' | 'pressed' | 'tokenAnswered' | 'connected' | 'remoteStream' | 'firstFrame' | 'firstSlide',
    number
  >
>;

type Bare = {
  readonly at: Moments;
  /** Everything the SDK said, in order. */
  readonly log: { readonly said: string; readonly what: unknown }[];
  readonly client: InfinityClient;
  readonly stream: () => MediaStream | undefined;
  readonly prepare: () => Promise<void>;
  readonly join: (pin?: string) => Promise<void>;
};

declare global {
  interface Window {
    __bare: Bare;
  }
}

silenceLoggers();

const place = new URLSearchParams(location.hash.slice(1));
const host = place.get('node') ?? location.origin;
const conferenceAlias = place.get('address') ?? 'hmcts1001@meet.video.justice.gov.uk';

const at: Moments = {};
const log: Bare['log'] = [];
const first = (moment: keyof Moments) => (at[moment] ??= performance.now());
const note = (said: string) => (what?: unknown) => void log.push({ said, what: plain(what) });

const signals = createInfinityClientSignals([], { batchScheduleTimeoutMS: 100, batchBufferSize: 10 });
const callSignals = createCallSignals([]);
const client = createInfinityClient(signals, callSignals);
let stream: MediaStream | undefined;

/** What the SDK hands over may change later; the log keeps it as it was. */
function plain(what: unknown): unknown {
  if (what instanceof MediaStream) return what.getTracks().map(({ kind }) => kind);
  // Some are objects of the browser, which cannot be cloned but have a JSON.
  return what === undefined ? undefined : (JSON.parse(JSON.stringify(what)) as unknown);
}

/** Resolves with the first picture, which is noted. */
function show(id: string, incoming: MediaStream, moment: keyof Moments): Promise<void> {
  return new Promise((resolve) => {
    const video = document.querySelector<HTMLVideoElement>(`#${id}`);
    if (!video) return;
    video.srcObject = incoming;
    // Chromium lets a silent film that plays by itself stand still while it is scrolled out of sight.
    void video.play();
    video.requestVideoFrameCallback(() => {
      first(moment);
      resolve();
    });
  });
}

for (const [name, signal] of Object.entries({ ...signals, ...callSignals })) {
  if (name === 'onRtcStats' || name === 'onCallQualityStats' || name === 'onStage') continue;
  signal.add(note(name) as never);
}
signals.onCallConnected.add(() => void first('connected'));
signals.onPinRequired.add(({ hasGuestPin }) => void (hasGuestPin || call('none')));
callSignals.onRemotePresentationStream.add((incoming) => void show('slides', incoming, 'firstSlide'));
callSignals.onRemoteStream.add((incoming) => {
  first('remoteStream');
  void show('remote', incoming, 'firstFrame');
});

async function call(pin?: string): Promise<void> {
  const result = await client.call({
    node: new URL(host).host,
    host,
    conferenceAlias,
    displayName: place.get('name') ?? 'Bare SDK',
    bandwidth: 0,
    directMedia: place.get('direct') === 'yes',
    callType: ClientCallType.AudioVideoPresentation,
    ...(stream && { mediaStream: stream }),
    ...(pin !== undefined && { pin }),
  });
  first('tokenAnswered');
  note('call')(result?.status);
}

/** As on our own page before joining: camera and microphone are open, and the picture is on the screen. */
async function prepare(): Promise<void> {
  const media = place.get('media') ?? 'both';
  // Once: from the press on, nothing is to be waited for but the call.
  if (media === 'none' || stream) return;
  // The same picture as the product's: a larger one takes longer to encode.
  stream = await navigator.mediaDevices.getUserMedia({
    audio: true,
    video: media === 'both' && cameraConstraints,
  });
  if (media === 'both') await show('preview', stream, 'preview');
}

async function join(pin?: string): Promise<void> {
  await prepare();
  first('pressed');
  await call(pin);
}

document.querySelector('#join')?.addEventListener('click', () => void join());

window.__bare = { at, log, client, stream: () => stream, prepare, join };
