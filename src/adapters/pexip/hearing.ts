import type { Signal } from '@pexip/signal';

export type Hear = <Subject>(
  signal: Pick<Signal<Subject>, 'add'>,
  observer: (subject: Subject) => void,
) => void;

/** Listens to the SDK for as long as the visit lasts: what it says after the end is of no call of ours. */
export function hearDuring(visit: AbortSignal): Hear {
  const detach: (() => void)[] = [];
  visit.addEventListener('abort', () => detach.splice(0).forEach((stop) => stop()), { once: true });
  return (signal, observer) => void detach.push(signal.add(observer));
}
