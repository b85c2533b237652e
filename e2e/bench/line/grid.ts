import { loadavg } from 'node:os';
import type { Tool } from './answer';
import type { Bed, Run } from './bed';
import { nameOf, type Profile } from './profiles';

export interface Row {
  readonly profile: Profile;
  readonly runs: Partial<Record<Tool, readonly Run[]>>;
  /** Of the machine over the last minute: a busy one makes a line look slow. */
  readonly load: number;
}

export interface Plan {
  readonly profiles: readonly Profile[];
  /** Of ours, on each line. Peers run once. */
  readonly runs: number;
  /** Who else measures this line. */
  readonly peersOn: (profile: Profile) => readonly Tool[];
}

/** Ours again and again, the peers between them: all meet the same machine. */
export async function measureGrid(
  bed: Bed,
  { profiles, runs, peersOn }: Plan,
  tell: (row: Row) => void,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  // The first run warms caches of browser and service, and is not counted.
  const [first] = profiles;
  if (first) await bed.measure('ours', first);
  for (const profile of profiles) {
    const of: Partial<Record<Tool, Run[]>> = {};
    const turns: Tool[] = Array.from({ length: runs }, () => 'ours');
    peersOn(profile).forEach((peer, index) => turns.splice(2 * index + 1, 0, peer));
    for (const tool of turns) (of[tool] ??= []).push(await bed.measure(tool, profile));
    const row = { profile, runs: of, load: loadavg()[0] ?? NaN };
    tell(row);
    rows.push(row);
  }
  return rows;
}

/** Its default list moves up to 230 MB and takes up to two minutes, so it has three lines without loss. */
const cloudflareDefaultOn = ['10/2 Mbps, 60 ms', '1.1/1.1 Mbps, 60 ms', '2/0.6 Mbps, 110 ms'];

export const allPeersOn = (profile: Profile): readonly Tool[] =>
  cloudflareDefaultOn.includes(nameOf(profile))
    ? ['cloudflare-short', 'ndt7', 'cloudflare-default']
    : ['cloudflare-short', 'ndt7'];
