import { checkById, checkIds, type CheckId } from '../checks/registry';
import type { Ports } from '../ports';
import type { Record } from './commands';
import type { Visit } from './visit';

export interface CheckCommands {
  /** Runs all that may run without asking the visitor anything. */
  startChecks(): Promise<void>;
  /** Runs one check from the start. A fault is looked at again by itself when what was wrong has changed. */
  runCheck(check: CheckId): Promise<void>;
  /** Stops what holds a camera or microphone, running or waiting to heal. */
  stopDeviceChecks(): void;
}

const devices = ['camera', 'microphone'] as const satisfies readonly CheckId[];

export function createCheckCommands(
  visit: Visit,
  openPorts: () => Promise<Ports>,
  record: Record,
): CheckCommands {
  const running = new Map<CheckId, AbortController>();

  async function look(check: CheckId, signal: AbortSignal): Promise<void> {
    const ports = await openPorts();
    if (signal.aborted) return;
    record({ type: 'check-started', check });
    try {
      for await (const fact of checkById(check).run(ports, signal, visit.state().limits)) {
        if (signal.aborted) break;
        record({ type: 'check-saw', check, fact });
        const state = visit.state().checks[check];
        if (state.is === 'running' && state.verdict.is !== 'undecided') break;
      }
    } finally {
      // Even after a bug in a check its row must not spin for ever; a newer run has the row for itself.
      if (running.get(check)?.signal === signal) record({ type: 'check-ended', check });
    }
  }

  /** Resolves after the first look. Healing goes on behind it, until another run or a stop. */
  async function runCheck(check: CheckId): Promise<void> {
    running.get(check)?.abort();
    const controller = new AbortController();
    running.set(check, controller);
    await look(check, controller.signal);
    void heal(check, controller.signal);
  }

  async function heal(check: CheckId, signal: AbortSignal): Promise<void> {
    const { changed } = checkById(check);
    if (!changed) return;
    while (!signal.aborted && isFaulty(visit, check)) {
      await changed(await openPorts(), signal);
      if (!signal.aborted) await look(check, signal);
    }
  }

  return {
    runCheck,
    async startChecks() {
      const ports = await openPorts();
      // From here on it is likely that somebody will join: the code of the call comes while they check.
      ports.conference.prefetch();
      const allowed: CheckId[] = [];
      for (const device of devices) {
        if ((await ports[device].permission()) === 'granted') allowed.push(device);
      }
      const quiet = checkIds.filter((check) => check !== 'camera' && check !== 'microphone');
      await Promise.all([...quiet, ...allowed].filter((check) => wantsLook(visit, check)).map(runCheck));
    },
    stopDeviceChecks() {
      for (const device of devices) running.get(device)?.abort();
    },
  };
}

/** Not yet looked at, broken off in the middle, or found faulty where a fault can heal. */
function wantsLook(visit: Visit, check: CheckId): boolean {
  const state = visit.state().checks[check];
  if (state.is !== 'finished') return state.is === 'waiting';
  return state.verdict.is === 'undecided' || (isFaulty(visit, check) && 'changed' in checkById(check));
}

function isFaulty(visit: Visit, check: CheckId): boolean {
  const state = visit.state().checks[check];
  return state.is === 'finished' && state.verdict.is === 'faulty';
}
