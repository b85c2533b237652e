import type { Result } from '../domain/result';
import type { Clock, DevicePort, OpenCamera, OpenMicrophone, Refusal } from '../ports';
import { abortWith } from './abortWith';
import type { OpeningFact } from './deviceFacts';

/** Long enough for a quick "Allow"; after that the visitor may not have seen the question. */
const NO_ANSWER_YET_MS = 5000;
/** Nothing tells a page that another program has let go of a device: it has to try again. */
const TRY_AGAIN_MS = 3000;
/** A device that ends as soon as it is opened must not spin, and what happened must be there to be read. */
const AFTER_STOP_MS = 1000;

/** Refusals that end without any event; the others end with a change of permission or of the devices. */
const endsUnseen = new Set<Refusal['why']>(['in-use', 'not-responding', 'blocked-by-system', 'unknown']);

/**
 * Opens a device, watches it for as long as it is wanted, and opens it again whenever that may help: this is how a
 * fault heals by itself. The same refusal twice in a row is told once.
 */
export async function* watchDevice<Open extends OpenCamera | OpenMicrophone, Fact>(
  port: DevicePort<Open>,
  clock: Clock,
  signal: AbortSignal,
  watch: (open: Open) => AsyncGenerator<Fact, void>,
): AsyncGenerator<Fact | OpeningFact, void> {
  // What is open is not asked for: whoever has it on the screen goes on seeing it.
  if (!port.isOpen()) yield { saw: 'asking', permission: await port.permission() };
  let refused: Refusal['why'] | null = null;
  let wasOpen = false;
  while (!signal.aborted) {
    const asked = clock.now();
    const opened: Result<Open, Refusal> = yield* openOrTell(port, clock, signal, refused === null);
    if (signal.aborted) return opened.ok ? opened.value.close() : undefined;
    if (!opened.ok) {
      if (opened.failure.why !== refused) yield { saw: 'refusal', wasOpen, ...opened.failure };
      refused = opened.failure.why;
      await worthAnotherTry(port, clock, signal, opened.failure.why);
      continue;
    }
    refused = null;
    wasOpen = true;
    const { instead, another, virtual } = opened.value;
    try {
      yield { saw: 'opened', afterMs: clock.now() - asked, instead, another, virtual };
      yield* watch(opened.value);
    } finally {
      opened.value.close();
    }
    if (signal.aborted) return;
    yield { saw: 'stopped' };
    await clock.wait(AFTER_STOP_MS, signal);
  }
}

/** Only whether the device is there: in the visit nobody looks into what it gives. */
export const attendDevice = <Open extends OpenCamera | OpenMicrophone>(
  port: DevicePort<Open>,
  clock: Clock,
  signal: AbortSignal,
) => watchDevice(port, clock, signal, (open) => nothingUntil(open.stopped(signal)));

async function* nothingUntil(end: Promise<void>): AsyncGenerator<never, void> {
  await end;
  yield* [];
}

async function* openOrTell<Open extends OpenCamera | OpenMicrophone>(
  port: DevicePort<Open>,
  clock: Clock,
  signal: AbortSignal,
  tell: boolean,
): AsyncGenerator<OpeningFact, Result<Open, Refusal>> {
  const asked = clock.now();
  const opening = port.open(signal);
  const patience = abortWith(signal);
  const first = await Promise.race([opening, clock.wait(NO_ANSWER_YET_MS, patience.signal)]);
  patience.abort();
  if (first === undefined && tell && !signal.aborted) {
    yield { saw: 'no-answer-yet', permission: await port.permission(), afterMs: clock.now() - asked };
  }
  return opening;
}

async function worthAnotherTry(
  port: DevicePort<OpenCamera | OpenMicrophone>,
  clock: Clock,
  signal: AbortSignal,
  why: Refusal['why'],
): Promise<void> {
  if (why === 'question-closed') return permissionChanges(port, signal);
  const either = abortWith(signal);
  const changed = port.changed(either.signal);
  await (endsUnseen.has(why) ? Promise.race([changed, clock.wait(TRY_AGAIN_MS, either.signal)]) : changed);
  either.abort();
}

/** A question that was closed comes back by itself only with a new setting: at the third closing the browser blocks. */
async function permissionChanges(
  port: DevicePort<OpenCamera | OpenMicrophone>,
  signal: AbortSignal,
): Promise<void> {
  const before = await port.permission();
  while (!signal.aborted && (await port.permission()) === before) await port.changed(signal);
}
