import { createEar, described, newName, type Ear } from './soundEar';
import type { SoundServer } from './soundServer';

export interface Speaker {
  mute(): Promise<void>;
  unmute(): Promise<void>;
  makeDefault(): Promise<void>;
  /** Whether a program sounds on it now. */
  isInUse(): Promise<boolean>;
  /** A microphone that hears this speaker, so many times as loud. Above 1, sound that comes back grows: a howl. */
  hearWith(name: string, gain?: number): Promise<Ear>;
  unplug(): Promise<void>;
}

export async function plugSpeaker(server: SoundServer, name: string): Promise<Speaker> {
  const sink = newName('speaker');
  const pactl = async (...words: string[]) => void (await server.pactl(...words));
  const remove = await server.load('module-null-sink', {
    sink_name: sink,
    sink_properties: `"${described(name)}"`,
    rate: 48_000,
  });
  /** What `pactl` lists, a row for each and its columns. */
  const listed = async (what: string) =>
    (await server.pactl('list', 'short', what)).split('\n').map((row) => row.split('\t'));
  return {
    mute: () => pactl('set-sink-mute', sink, '1'),
    unmute: () => pactl('set-sink-mute', sink, '0'),
    makeDefault: () => pactl('set-default-sink', sink),
    async isInUse() {
      const [index] = (await listed('sinks')).find(([, name]) => name === sink) ?? [];
      return index !== undefined && (await listed('sink-inputs')).some(([, on]) => on === index);
    },
    async hearWith(name, gain = 1) {
      const source = newName('microphone');
      const removeEar = await server.load('module-remap-source', {
        master: `${sink}.monitor`,
        source_name: source,
        source_properties: `"${described(name)}"`,
      });
      // As a factor, not in per cent: those follow a curve of their own.
      await pactl('set-source-volume', source, gain.toFixed(3));
      return createEar(server, source, removeEar);
    },
    unplug: remove,
  };
}
