import { createMuteWatch } from '../../domain/muteTruth';
import { createLineJudge } from '../../domain/visitLine';
import type { ConferenceSignal } from '../../ports';
import type { AudioFirst } from './audioFirst';
import { sampleCall } from './callStats';
import type { ConnectionWatch } from './connectionWatch';
import { createTellingTruth } from './tellingTruth';
import type { Sender } from './toldSwitch';

interface Setup {
  readonly connections: ConnectionWatch;
  readonly microphone: Sender;
  /** Whether the server says that our microphone is muted; null while it has said nothing of us, or cannot. */
  readonly believedOff: () => boolean | null;
  /** Mutes once more, at the track and at the server. */
  readonly muteAgain: () => void;
  /** Tells the server once more what it could not be told; nothing is said twice. */
  readonly tellAll: () => void;
  readonly audioFirst: AudioFirst;
  readonly emit: (signal: ConferenceSignal) => void;
  readonly visit: AbortSignal;
}

export interface CallTruth {
  /** In another room, or in another call, what was told before is news again. */
  forget(): void;
}

/** Tells once a second whether what we claim of the call is so: by what leaves, not by what was wished. */
export function watchTruth(setup: Setup): CallTruth {
  const { connections, microphone, believedOff, muteAgain, tellAll, audioFirst, emit, visit } = setup;
  const watch = createMuteWatch();
  const judge = createLineJudge();
  const tell = createTellingTruth(emit);

  sampleCall({
    newest: connections.newest,
    visit,
    onLook(look, connection) {
      const { counts, leaves, line } = look;
      const { atMs } = counts;
      if (leaves !== null) tell.leaving(leaves, microphone.isOff(), atMs);
      if (line !== null) tell.line(judge(line), atMs);
      audioFirst.look(look, connection);
      const how = watch({ off: microphone.isOff(), believedOff: believedOff(), leaves }, atMs);
      // What the server could not be told on a choked line is tried again as often as the line is looked at.
      if (how === null) return line === null ? undefined : tellAll();
      if (how === 'heard') silence(connection);
      muteAgain();
      emit({ saw: 'mute-disagreed', how });
    },
  });

  return {
    forget() {
      tell.forget();
      audioFirst.forget();
    },
  };
}

/** Whatever sound this connection sends, be it from a track that is none of ours. */
function silence(connection: RTCPeerConnection): void {
  for (const { track } of connection.getSenders()) if (track?.kind === 'audio') track.enabled = false;
}
