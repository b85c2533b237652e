import type { Look } from '../../domain/picture/watching';
import { failed, ok } from '../../domain/result';
import type { Level } from '../../domain/sound/hearing';
import type {
  CameraPort,
  DevicePort,
  MicrophonePort,
  OpenCamera,
  OpenMicrophone,
  Permission,
  RefusalReason,
} from '../../ports';

/** What a test can see and do from outside. */
export interface Handles {
  /** What is open, so that a test can see that everything was let go of. */
  readonly held: { now: number };
  /** The device behaves like this from now on, and whoever waits for a change looks again. */
  become(gives: RefusalReason | 'as-at-first'): void;
}

interface Behaviour {
  readonly permission?: Permission;
  /** After its last value the device goes on without news, or ends as if it were unplugged. */
  readonly atEnd?: 'goes-on' | 'ends';
}

export const fakeCamera = (
  sees: readonly Look[] | RefusalReason,
  how: Behaviour = {},
): CameraPort & Handles => fakeDevice<OpenCamera, Look>(sees, how, (open, looks) => ({ ...open, looks }));

export const fakeMicrophone = (
  hears: readonly (Level | null)[] | RefusalReason,
  how: Behaviour = {},
): MicrophonePort & Handles => ({
  ...fakeDevice<OpenMicrophone, Level | null>(hears, how, (open, levels) => ({ ...open, levels })),
  compare: async () => null,
  chooseBetter: () => {},
});

type Opened = Omit<OpenCamera, 'looks'>;

function fakeDevice<Open extends OpenCamera | OpenMicrophone, Value>(
  gives: readonly Value[] | RefusalReason,
  { permission = 'granted', atEnd = 'goes-on' }: Behaviour,
  opened: (open: Opened, all: (signal: AbortSignal) => AsyncIterable<Value>) => Open,
): DevicePort<Open> & Handles {
  const held = { now: 0 };
  let now = gives;
  const waiting = new Set<() => void>();
  const change = (signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      waiting.add(resolve);
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  return {
    held,
    become(next) {
      now = next === 'as-at-first' ? gives : next;
      waiting.forEach((resolve) => resolve());
      waiting.clear();
    },
    choose: () => {},
    permission: async () => permission,
    isOpen: () => held.now > 0,
    async open() {
      if (typeof now === 'string')
        return failed({ why: now, permission, afterMs: 9, name: 'NotAllowedError', closedTimes: 0 });
      held.now += 1;
      const values = now;
      const close = () => void (held.now -= 1);
      const open = { instead: false, another: false, virtual: false, stopped: change, close };
      return ok(opened(open, (signal) => each(values, atEnd, signal)));
    },
    changed: change,
  };
}

async function* each<Value>(
  values: readonly Value[],
  atEnd: 'goes-on' | 'ends',
  signal: AbortSignal,
): AsyncGenerator<Value> {
  for (const value of values) {
    await Promise.resolve();
    if (signal.aborted) return;
    yield value;
  }
  if (atEnd === 'goes-on') await new Promise((resolve) => signal.addEventListener('abort', resolve));
}
