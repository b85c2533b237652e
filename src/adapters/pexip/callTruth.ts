import { createMuteWatch, type Leaving } from '../../domain/muteTruth';
import { createLineJudge, type LineTold } from '../../domain/visitLine';
import type { ConferenceSignal } from '../../ports';
import type { AudioFirst } from './audioFirst';
import { sampleCall } from './callStats';
import type { ConnectionWatch } from './connectionWatch';
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

/** Between two words a microphone with a noise gate gives digital silence. Muted, it is told at once. */
const PAUSE_MS = 5_000;
/** Of a line that goes on as it did, for a log that stays small. */
const SAME_LINE_EVERY_MS = 30_000;

/** Tells once a second whether what we claim of the call is so: by what leaves, not by what was wished. */
export function watchTruth(setup: Setup): CallTruth {
  const { connections, microphone, believedOff, muteAgain, tellAll, audioFirst, emit, visit } = setup;
  const watch = createMuteWatch();
  let told: Leaving | null = null;
  let heardAtMs = 0;
  const judge = createLineJudge();
  let toldLine: (LineTold & { readonly atMs: number }) | null = null;

  const tellLeaving = (leaves: Leaving, atMs: number) => {
    if (leaves === 'sound') heardAtMs = atMs;
    const isPause = leaves === 'silence' && !microphone.isOff() && atMs - heardAtMs < PAUSE_MS;
    if (leaves === told || isPause) return;
    told = leaves;
    emit({ saw: 'leaving', audio: leaves });
  };

  const tellLine = (line: LineTold, atMs: number) => {
    const isNews = line.quality !== toldLine?.quality || line.trouble !== toldLine?.trouble;
    if (!isNews && toldLine !== null && atMs - toldLine.atMs < SAME_LINE_EVERY_MS) return;
    toldLine = { ...line, atMs };
    emit({ saw: 'line', line });
  };

  sampleCall({
    newest: connections.newest,
    visit,
    onLook(look, connection) {
      const { counts, leaves, line } = look;
      const { atMs } = counts;
      if (leaves !== null) tellLeaving(leaves, atMs);
      if (line !== null) tellLine(judge(line), atMs);
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
      told = null;
      toldLine = null;
      audioFirst.forget();
    },
  };
}

/** Whatever sound this connection sends, be it from a track that is none of ours. */
function silence(connection: RTCPeerConnection): void {
  for (const { track } of connection.getSenders()) if (track?.kind === 'audio') track.enabled = false;
}
