import { failed, ok } from '../../domain/result';
import type { SpeakerPort } from '../../ports';
import { listDevices, type ChosenDevice } from './chosenDevice';
import { playChirp } from './chirp';
import { onDevicesChanged } from './deviceChanges';
import type { HeldTrack } from './heldTrack';
import { readPermission } from './permission';

/** Chromium 110 and Firefox 116 on; not on phones, and not in Safari. */
export const canChooseSpeaker = () => 'setSinkId' in HTMLMediaElement.prototype;

/** What `setSinkId` calls the system's own choice. */
const SYSTEM_CHOICE = '';

export interface ChosenSpeaker extends ChosenDevice {
  /** Calls back with the speaker to sound on, whenever that is another. */
  follow(listener: (id: string) => void): () => void;
}

/**
 * The chosen speaker, for everything on the page that sounds. When it is gone, sound goes where the system sends it;
 * when it is back, it must be told so: a browser moves nothing by itself.
 */
export function createChosenSpeaker(chosen: ChosenDevice): ChosenSpeaker {
  const listeners = new Set<(id: string) => void>();
  let now = SYSTEM_CHOICE;
  const soundOn = (id: string) => {
    if (id === now) return;
    now = id;
    listeners.forEach((listener) => listener(id));
  };
  const look = async () => {
    const id = (await chosen.isConnected()) ? await chosen.wantedId() : SYSTEM_CHOICE;
    soundOn(id ?? SYSTEM_CHOICE);
  };
  let unwatch = () => {};
  return {
    ...chosen,
    choose(id) {
      chosen.choose(id);
      soundOn(id);
    },
    follow(listener) {
      if (listeners.size === 0) unwatch = onDevicesChanged(() => void look());
      listeners.add(listener);
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) unwatch();
      };
    },
  };
}

export const createSpeakerPort = (chosen: ChosenSpeaker, microphone: HeldTrack): SpeakerPort => ({
  choose: chosen.choose,
  async outputs() {
    const listed = await listDevices('audiooutput');
    // Without permission for a microphone a browser lists nothing: that is "does not say", not "none".
    const says =
      canChooseSpeaker() && (listed.length > 0 || (await readPermission('microphone')) === 'granted');
    return {
      count: says ? listed.length : null,
      choice: canChooseSpeaker(),
      chosenGone: !(await chosen.isConnected()),
    };
  },
  async chirp(signal) {
    const connected = await chosen.isConnected();
    try {
      return ok({ heardDB: await playChirp(connected ? chosen.id() : null, trackOf(microphone), signal) });
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      if (error.name === 'NotAllowedError') return failed('blocked');
      return failed(error.name === 'NotFoundError' ? 'missing' : 'unknown');
    }
  },
  async changed(signal) {
    const before = await speakersNow();
    await new Promise<void>((resolve) => {
      const done = () => {
        leave();
        signal.removeEventListener('abort', done);
        resolve();
      };
      // A camera that comes, or labels that appear, are no reason to make a sound once more.
      const leave = onDevicesChanged(() => {
        void speakersNow().then((now) => (now === before ? undefined : done()));
      });
      signal.addEventListener('abort', done);
      if (signal.aborted) done();
    });
  },
});

const speakersNow = async () => (await listDevices('audiooutput')).map(({ deviceId }) => deviceId).join(' ');

function trackOf(held: HeldTrack): MediaStreamTrack | null {
  let live: MediaStreamTrack | null = null;
  held.follow((track) => (live = track))();
  return live;
}
