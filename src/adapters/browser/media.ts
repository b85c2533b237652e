import type { HeldTrack } from './heldTrack';
import { createListener } from './listener';
import { createView, type View } from './view';

interface Sources {
  readonly camera: HeldTrack;
  readonly microphone: HeldTrack;
  readonly host: View;
  readonly slides: View;
}

const LISTEN_EVERY_MS = 100;

/** What the interface may put on the screen. A picture or meter holds its device for as long as it is shown. */
export function createMedia({ camera, microphone, host, slides }: Sources) {
  const self = createView();
  camera.follow((track) => self.show(track && new MediaStream([track])));

  return {
    hostView: host.attach,
    slidesView: slides.attach,
    selfView(video: HTMLVideoElement) {
      const letGo = hold(camera);
      const detach = self.attach(video);
      return () => {
        detach();
        letGo();
      };
    },
    loudness(listener: (dBFS: number | null) => void) {
      const letGo = hold(microphone);
      let stop = () => {};
      const unfollow = microphone.follow((track) => {
        stop();
        listener(null);
        stop = track ? listenEvery(track, listener) : () => {};
      });
      return () => {
        unfollow();
        stop();
        letGo();
      };
    },
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

function listenEvery(track: MediaStreamTrack, listener: (dBFS: number | null) => void): () => void {
  const ear = createListener(track);
  const timer = setInterval(() => listener(ear.listen()?.dBFS ?? null), LISTEN_EVERY_MS);
  return () => {
    clearInterval(timer);
    ear.close();
  };
}
