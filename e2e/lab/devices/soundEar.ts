import type { SoundServer } from './soundServer';

/** What any microphone can do, wherever its sound comes from. */
export interface Ear {
  /** As the mute key of a laptop or the switch in the system's sound settings. */
  mute(): Promise<void>;
  unmute(): Promise<void>;
  /** The slider in the system's sound settings. */
  setVolume(percent: number): Promise<void>;
  makeDefault(): Promise<void>;
  unplug(): Promise<void>;
}

export function createEar(server: SoundServer, source: string, unplug: () => Promise<void>): Ear {
  const pactl = async (...words: string[]) => void (await server.pactl(...words));
  return {
    mute: () => pactl('set-source-mute', source, '1'),
    unmute: () => pactl('set-source-mute', source, '0'),
    setVolume: (percent) => pactl('set-source-volume', source, `${percent}%`),
    makeDefault: () => pactl('set-default-source', source),
    unplug,
  };
}

/** Module options are words; a name that a person reads may hold spaces, which must be quoted twice. */
export const described = (name: string): string => `device.description='${name.replaceAll("'", '’')}'`;

let made = 0;
/** A name for PulseAudio alone; the browser shows the description. */
export const newName = (kind: string): string => `${kind}_${(made += 1)}`;
