import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const runs = (program: string, ...words: string[]) => {
  try {
    execFileSync(program, words, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Why a line cannot be shaped on this machine; null where it can. */
export function whyNoLink(): string | null {
  if (process.platform !== 'linux') return 'a line can only be shaped on Linux';
  if (process.getuid?.() !== 0) return 'shaping a line takes root';
  if (!existsSync('/dev/net/tun')) return 'this machine has no /dev/net/tun';
  if (!runs('cc', '--version')) return 'this machine has no C compiler (on Debian: build-essential)';
  if (!runs('ip', '-V')) return 'this machine has no ip (on Debian: iproute2)';
  if (!runs('ping', '-V')) return 'this machine has no ping (on Debian: iputils-ping)';
  if (!runs('setpriv', 'nsenter', '--version'))
    return 'this machine has no setpriv or no nsenter (on Debian: util-linux)';
  if (!runs('unshare', '--net', 'true')) return 'root may not make network namespaces here';
  return null;
}
