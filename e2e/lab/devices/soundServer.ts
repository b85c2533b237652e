import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { answers, newFolder, startService } from './service';
import { ensureTool } from './tools';

const run = promisify(execFile);
const alone = ['-n', '--daemonize=no', '--use-pid-file=no', '--exit-idle-time=-1', '--disable-shm=yes'];

export interface SoundServer {
  /** For the browser that is to use this server, and for every program that talks to it. */
  readonly env: Record<string, string>;
  pactl(...words: string[]): Promise<string>;
  /** Loads a module, and says how to unload it. Unloading twice, or after the server's death, does no harm. */
  load(module: string, options: Record<string, string | number>): Promise<() => Promise<void>>;
  /** A program that plays what is written to its standard input: 16 bit, mono, 48 kHz. */
  player(sink: string): ChildProcess;
  /** The server crashes. */
  die(): Promise<void>;
  stop(): Promise<void>;
}

/** A PulseAudio server that shares nothing with another on this machine: not socket, home or pid file. */
export async function startPulse(): Promise<SoundServer> {
  ensureTool('pulseaudio', 'pulseaudio');
  ensureTool('pactl', 'pulseaudio-utils');
  const folder = newFolder('sound');
  const socket = join(folder, 'native');
  const env = {
    PULSE_SERVER: `unix:${socket}`,
    XDG_RUNTIME_DIR: folder,
    PULSE_COOKIE: join(folder, 'cookie'),
  };
  const everything = { ...process.env, ...env };

  const socketModule = `module-native-protocol-unix socket=${socket} auth-anonymous=1`;
  const server = startService('pulseaudio', [...alone, '-L', socketModule], {
    env: { ...everything, HOME: folder },
    stdio: 'ignore',
  });
  const pactl = async (...words: string[]) => (await run('pactl', words, { env: everything })).stdout.trim();

  await answers('sound server', () => pactl('info'));
  return {
    env,
    pactl,
    async load(module, options) {
      const words = Object.entries(options).map(([key, value]) => `${key}=${value}`);
      const index = await pactl('load-module', module, ...words);
      return () =>
        pactl('unload-module', index).then(
          () => undefined,
          () => undefined,
        );
    },
    player: (sink) =>
      spawn(
        'pacat',
        [`--device=${sink}`, '--format=s16le', '--rate=48000', '--channels=1', '--latency-msec=60'],
        { env: everything, stdio: ['pipe', 'ignore', 'ignore'] },
      ),
    die: () => server.end('SIGKILL'),
    stop: () => server.end(),
  };
}
