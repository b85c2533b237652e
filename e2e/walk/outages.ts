import type { GateState } from '../lab/gate';

export type OutageKind = 'silent' | 'bad-gateway' | 'offline';

interface Line {
  readonly gate: (state: GateState) => void;
  readonly offline: (on: boolean) => Promise<void>;
}

/** The line between page and node breaks, and heals by itself while the walk goes on. One outage at a time. */
export function createOutages({ gate, offline }: Line) {
  const past: { readonly from: number; until: number }[] = [];
  let healing: ReturnType<typeof setTimeout> | null = null;

  const isOn = () => healing !== null;
  const end = async () => {
    if (healing === null) return;
    clearTimeout(healing);
    healing = null;
    const last = past.at(-1);
    if (last) last.until = Date.now();
    gate('open');
    await offline(false);
  };

  return {
    isOn,
    end,
    async begin(kind: OutageKind, forMs: number) {
      if (isOn()) return;
      past.push({ from: Date.now(), until: Infinity });
      healing = setTimeout(() => void end(), forMs);
      if (kind === 'offline') await offline(true);
      else gate(kind);
    },
    /** Whether the line was broken at any time between the two. */
    between: (from: number, until: number) => past.some((one) => one.from < until && one.until > from),
    /** Since when it has been whole; null while it is not. */
    wholeSince: () => (isOn() ? null : (past.at(-1)?.until ?? 0)),
  };
}
