import { soundOf } from '../../domain/sound/soundOf';
import { isAlias, listDevices } from './chosenDevice';
import type { HeldTrack } from './heldTrack';
import { openRawOf } from './rawTrack';
import { createSoundSource } from './soundSource';
import { ticks } from './ticks';

const COMPARE_MS = 3000;
const LEVEL_EVERY_MS = 500;

/**
 * Only Chromium, which alone has `userAgentData`, opens every microphone once one is allowed. Firefox asks for each of
 * them, though its permission reads "granted" (w3c/mediacapture-main#304), and Safari mutes the one in use.
 */
const opensUnasked = () => 'userAgentData' in navigator;

export interface Comparison {
  compare(signal: AbortSignal): Promise<number | null>;
  betterId(): string | null;
}

/** Listens to every microphone at once, to find the one that the visitor speaks into. */
export function createComparison(held: HeldTrack): Comparison {
  let better: string | null = null;
  return {
    betterId: () => better,
    async compare(signal) {
      better = null;
      if (!opensUnasked()) return null;
      const used = usedBy(held);
      const others = (await listDevices('audioinput')).filter(
        ({ deviceId, groupId }) =>
          deviceId !== used?.deviceId &&
          !isAlias(deviceId) &&
          (!groupId || groupId !== used?.groupId || !used.isAlias),
      );
      if (!used || others.length === 0) return null;
      const ids = [used.deviceId, ...others.map(({ deviceId }) => deviceId)];
      const [mine = -Infinity, ...theirs] = await Promise.all(ids.map((id) => loudest(id, signal)));
      const best = Math.max(...theirs);
      // One that could not be opened a second time was not compared: infinitely louder means nothing.
      if (signal.aborted || !Number.isFinite(mine) || best <= mine) return null;
      better = others[theirs.indexOf(best)]?.deviceId ?? null;
      return Math.round(best - mine);
    },
  };
}

function usedBy(held: HeldTrack) {
  let settings: MediaTrackSettings | undefined;
  held.follow((track) => (settings = track?.getSettings()))();
  if (!settings?.deviceId) return null;
  return { deviceId: settings.deviceId, groupId: settings.groupId, isAlias: isAlias(settings.deviceId) };
}

/** In dBFS; minus infinity for one that cannot be opened. */
async function loudest(deviceId: string, signal: AbortSignal): Promise<number> {
  const track = await openRawOf(deviceId);
  if (!track) return -Infinity;
  const context = new AudioContext();
  const source = createSoundSource(context, track);
  let voice = -Infinity;
  try {
    const until = performance.now() + COMPARE_MS;
    for await (const _tick of ticks(LEVEL_EVERY_MS, track, signal)) {
      const heard = source.hear();
      if (heard) voice = Math.max(voice, soundOf(heard.samples, heard.sampleRate).voiceDBFS);
      if (performance.now() >= until) break;
    }
    return voice;
  } finally {
    source.close();
    track.stop();
    void context.close();
  }
}
