import { execFileSync } from 'node:child_process';
import { findFirefox } from '../lab/browsers';

/** What only Linux has, or what a machine may lack. Rows that need it are skipped elsewhere, with this reason. */
export type Needs =
  | 'child processes of Linux'
  | 'PulseAudio'
  | 'Xvfb and xdotool'
  | 'root and mount namespaces'
  | 'root and a C compiler'
  | 'dbus and python3-dbusmock'
  | 'openssl'
  | 'Firefox';

const canRun = (program: string, ...words: string[]) => {
  try {
    execFileSync(program, words, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const isLinux = process.platform === 'linux';
const canMount = () => isLinux && canRun('unshare', '-m', 'true');
const has: Record<Needs, () => boolean> = {
  'child processes of Linux': () => isLinux,
  PulseAudio: () => isLinux && canRun('pulseaudio', '--version') && canRun('pactl', '--version'),
  'Xvfb and xdotool': () => isLinux && canRun('which', 'Xvfb') && canRun('which', 'xdotool'),
  'root and mount namespaces': canMount,
  'root and a C compiler': () => canMount() && canRun('cc', '--version'),
  'dbus and python3-dbusmock': () =>
    isLinux && canRun('dbus-daemon', '--version') && canRun('/usr/bin/python3', '-c', 'import dbusmock'),
  openssl: () => canRun('openssl', 'version'),
  Firefox: () => findFirefox() !== null,
};

/** What of these is missing on this machine; empty where a row can run. */
export const missing = (needs: readonly Needs[] = []) => needs.filter((need) => !has[need]());
