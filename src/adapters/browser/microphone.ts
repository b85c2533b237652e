import { ok } from '../../domain/result';
import type { Level, MicrophonePort } from '../../ports';
import type { HeldTrack } from './heldTrack';
import { createListener, type Loudness } from './listener';
import { deviceChanged, readPermission } from './permission';
import { ticks } from './ticks';

const LISTEN_EVERY_MS = 50;
const LISTENINGS_A_LEVEL = 10;

export const microphoneConstraints: MediaStreamConstraints = { audio: true };

export const createMicrophonePort = (held: HeldTrack): MicrophonePort => ({
  permission: () => readPermission('microphone'),
  changed: (signal) => deviceChanged('microphone', signal),
  async open(signal) {
    const opened = await held.acquire(signal);
    if (!opened.ok) return opened;
    const { track, close } = opened.value;
    return ok({ close, levels: (until) => listenTo(track, until) });
  },
});

async function* listenTo(track: MediaStreamTrack, signal: AbortSignal): AsyncGenerator<Level> {
  const listener = createListener(track);
  try {
    let heard: Loudness[] = [];
    for await (const _tick of ticks(LISTEN_EVERY_MS, track, signal)) {
      const loudness = listener.listen();
      if (!loudness) continue;
      heard.push(loudness);
      if (heard.length < LISTENINGS_A_LEVEL) continue;
      yield {
        peak: Math.max(...heard.map(({ peak }) => peak)),
        dBFS: Math.max(...heard.map(({ dBFS }) => dBFS)),
      };
      heard = [];
    }
  } finally {
    listener.close();
  }
}
