import { readFileSync } from 'node:fs';
import { createEar, described, newName, type Ear } from './soundEar';
import { playAgainAndAgain } from './soundPlayer';
import type { SoundServer } from './soundServer';

/** A Bluetooth headset whose microphone is in use sends at the rate of a telephone. */
export type MicrophoneKind = 'wired' | 'telephone';

const rates: Record<MicrophoneKind, number> = { wired: 48_000, telephone: 8_000 };

export interface Microphone extends Ear {
  /** From now on this file is heard, again and again, instead of what was heard before. */
  play(wavFile: string): void;
  stopPlaying(): void;
}

/**
 * A microphone that hears what is played into it. PulseAudio makes it from the monitor of a silent output, so
 * the browser lists a speaker "Feed of …" as well.
 */
export async function plugMicrophone(
  server: SoundServer,
  name: string,
  kind: MicrophoneKind = 'wired',
): Promise<Microphone> {
  const [feed, source] = [newName('feed'), newName('microphone')];
  const format = { rate: rates[kind], channels: 1, channel_map: 'mono' };
  const removeFeed = await server.load('module-null-sink', {
    sink_name: feed,
    sink_properties: `"${described(`Feed of ${name}`)}"`,
    ...format,
  });
  const removeSource = await server.load('module-remap-source', {
    master: `${feed}.monitor`,
    source_name: source,
    source_properties: `"${described(name)}"`,
    ...format,
    master_channel_map: 'mono',
  });

  let stop = () => {};
  const ear = createEar(server, source, async () => {
    stop();
    await removeSource();
    await removeFeed();
  });
  return {
    ...ear,
    play(wavFile) {
      stop();
      stop = playAgainAndAgain(server.player(feed), readFileSync(wavFile));
    },
    stopPlaying: () => stop(),
  };
}
