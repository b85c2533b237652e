import type { Legibility } from '../../domain/picture/legibility';
import { watchCard } from './cardWatch';
import type { ChosenDevice } from './chosenDevice';
import { followDevices, type ListedDevice } from './deviceList';
import { playBackLate } from './echo';
import { fullScreen } from './fullScreen';
import type { HeldTrack } from './heldTrack';
import { createListener } from './listener';
import type { ChosenSpeaker } from './speaker';
import { createView, type View } from './view';

interface Sources {
  readonly camera: HeldTrack;
  readonly microphone: HeldTrack;
  readonly chosen: {
    readonly camera: ChosenDevice;
    readonly microphone: ChosenDevice;
    readonly speaker: ChosenSpeaker;
  };
  readonly host: View;
  readonly slides: View;
  readonly screen: View;
}

/** What the interface may put on the screen. A picture or meter holds its device for as long as it is shown. */
export function createMedia({ camera, microphone, chosen, host, slides, screen }: Sources) {
  const self = createView();
  camera.follow((track) => self.show(track && new MediaStream([track])));
  chosen.speaker.follow(host.soundOn);
  const kinds = {
    camera: { kind: 'videoinput', chosen: chosen.camera, held: camera },
    microphone: { kind: 'audioinput', chosen: chosen.microphone, held: microphone },
    speaker: { kind: 'audiooutput', chosen: chosen.speaker, held: null },
  } as const;

  return {
    hostView: host.attach,
    slidesView: slides.attach,
    sharedView: screen.attach,
    fullScreen,
    legibility: (listener: (now: Legibility) => void) =>
      whileHeld(camera, (track) => watchCard(track, listener)),
    selfView(video: HTMLVideoElement) {
      const letGo = hold(camera);
      const detach = self.attach(video);
      return () => {
        detach();
        letGo();
      };
    },
    loudness: (everyMs: number, listener: (dBFS: number | null) => void) =>
      whileHeld(
        microphone,
        (track) => listenEvery(track, everyMs, listener),
        () => listener(null),
      ),
    devices: (kind: keyof typeof kinds, listener: (devices: readonly ListedDevice[]) => void) =>
      followDevices(kinds[kind], listener),
    hearYourself: () => whileHeld(microphone, (track) => playBackLate(track, chosen.speaker.id())),
  };
}

/** Does something with the live track, again whenever it is another one, until the returned function is called. */
function whileHeld(
  held: HeldTrack,
  begin: (track: MediaStreamTrack) => () => void,
  between: () => void = () => {},
): () => void {
  const letGo = hold(held);
  let stop = () => {};
  const unfollow = held.follow((track) => {
    stop();
    between();
    stop = track ? begin(track) : () => {};
  });
  return () => {
    unfollow();
    stop();
    letGo();
  };
}

/** A refusal is the check's to explain; the picture is then just not there. */
function hold(held: HeldTrack): () => void {
  const leave = new AbortController();
  const lease = held.acquire(leave.signal);
  return () => {
    leave.abort();
    void lease.then((opened) => opened.ok && opened.value.close());
  };
}

function listenEvery(
  track: MediaStreamTrack,
  everyMs: number,
  listener: (dBFS: number | null) => void,
): () => void {
  const ear = createListener(track, everyMs);
  const timer = setInterval(() => listener(ear.listen()), everyMs);
  return () => {
    clearInterval(timer);
    ear.close();
  };
}
