import type { Link } from '../../lab/link/startLink';
import { usualLine } from './world';

/** UDP is dropped, and of TCP all but the web. */
export async function firewall(link: Link, how: 'add' | 'del'): Promise<void> {
  const rule = 'ipproto tcp dport 4175-65534 prohibit';
  await link.outputAt('visitor', 'ip', ['rule', how, 'pref', '10', ...rule.split(' ')]);
  await link.set({ ...usualLine, udp: how === 'add' ? 'dropped' : 'passes' });
}
