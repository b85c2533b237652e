import { plugMicrophone, type Microphone, type MicrophoneKind } from './soundMicrophone';
import { startPulse } from './soundServer';
import { plugSpeaker, type Speaker } from './soundSpeaker';

export interface Sound {
  /** Give this to the browser: `launch({ env: { ...process.env, ...sound.env } })`. */
  readonly env: Record<string, string>;
  plugMicrophone(name: string, kind?: MicrophoneKind): Promise<Microphone>;
  plugSpeaker(name: string): Promise<Speaker>;
  /** The sound server crashes, as it does when a driver takes it down. */
  die(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The sound system of a computer with no devices yet: real to the browser, which must be launched *without*
 * `fakeDevices` (and without Playwright's `--mute-audio`, if anything is to come out of a speaker).
 */
export async function startSound(): Promise<Sound> {
  const server = await startPulse();
  return {
    env: server.env,
    plugMicrophone: (name, kind) => plugMicrophone(server, name, kind),
    plugSpeaker: (name) => plugSpeaker(server, name),
    die: () => server.die(),
    stop: () => server.stop(),
  };
}
