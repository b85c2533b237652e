import { createPictureRule, type PictureStep } from '../../domain/pictureRule';
import type { ConferenceSignal } from '../../ports';
import type { CallLook } from './callCounts';
import type { PausedCamera } from './pausedCamera';
import { limitPicture } from './pictureLimits';

interface Setup {
  readonly camera: PausedCamera;
  /** The track of the camera that is sent; null while there is none. */
  readonly track: () => MediaStreamTrack | null;
  readonly emit: (signal: ConferenceSignal) => void;
  readonly visit: AbortSignal;
}

export interface AudioFirst {
  look(look: CallLook, connection: RTCPeerConnection): void;
  /** In another room nobody has been told of the picture. */
  forget(): void;
}

/** Lowers our own picture before the sound suffers, and raises it again; tells the visitor and the server. */
export function createAudioFirst({ camera, track, emit, visit }: Setup): AudioFirst {
  let rule = createPictureRule();
  let told: PictureStep = 'full';
  let busy = false;

  const become = async (step: PictureStep) => {
    busy = true;
    const done = await camera.pause(step === 'off');
    busy = false;
    // What could not be told is tried again at the next look.
    if (!done || visit.aborted) return;
    told = step;
    emit({ saw: 'own-picture', is: step });
  };

  return {
    look({ counts, line }, connection) {
      // Without a picture the uplink shows nothing of what one would find: the next one is tried anew.
      if (!camera.isWanted()) {
        rule = createPictureRule();
        return;
      }
      const step = rule({ kbps: counts.uplinkKbps, sent: line && line.sent }, counts.atMs);
      limitPicture(connection, track(), step);
      if (!busy && step !== told) void become(step);
    },
    forget: () => void (told = 'full'),
  };
}
