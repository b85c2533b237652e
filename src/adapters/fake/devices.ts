import { failed, ok } from '../../domain/result';
import type {
  CameraPort,
  DevicePort,
  Level,
  MicrophonePort,
  OpenCamera,
  OpenMicrophone,
  Permission,
  Picture,
  RefusalReason,
} from '../../ports';

/** Counts what is open, so that a test can see that everything was let go of. */
export interface Held {
  readonly held: { now: number };
  /** Makes whoever waits for a change look again. */
  change(): void;
}

interface Behaviour {
  readonly permission?: Permission;
}

export const fakeCamera = (
  sees: readonly Picture[] | RefusalReason,
  how: Behaviour = {},
): CameraPort & Held =>
  fakeDevice<OpenCamera, Picture>(sees, how, (close, all) => ({ close, pictures: all }));

export const fakeMicrophone = (
  hears: readonly Level[] | RefusalReason,
  how: Behaviour = {},
): MicrophonePort & Held =>
  fakeDevice<OpenMicrophone, Level>(hears, how, (close, all) => ({ close, levels: all }));

function fakeDevice<Open extends { close(): void }, Value>(
  gives: readonly Value[] | RefusalReason,
  { permission = 'granted' }: Behaviour,
  opened: (close: () => void, all: (signal: AbortSignal) => AsyncIterable<Value>) => Open,
): DevicePort<Open> & Held {
  const held = { now: 0 };
  let change = () => {};
  return {
    held,
    change: () => change(),
    permission: async () => permission,
    async open() {
      if (typeof gives === 'string') return failed({ why: gives, afterMs: 9, name: 'NotAllowedError' });
      held.now += 1;
      return ok(
        opened(
          () => (held.now -= 1),
          (signal) => each(gives, signal),
        ),
      );
    },
    changed: (signal) =>
      new Promise((resolve) => {
        change = resolve;
        signal.addEventListener('abort', () => resolve(), { once: true });
      }),
  };
}

async function* each<Value>(values: readonly Value[], signal: AbortSignal): AsyncGenerator<Value> {
  for (const value of values) {
    await Promise.resolve();
    if (signal.aborted) return;
    yield value;
  }
}
