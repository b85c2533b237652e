import type { LineLimits } from '../domain/line/limits';
import type { LineNews, Ports } from '../ports';
import { abortWith } from './abortWith';
import type { LineFact } from './lineFacts';
import { measureLine, type LineEnding } from './lineMeasurement';

/** By itself, for one press of the button: a line that comes and goes must not use up the visitor's data. */
const MOST_BY_ITSELF = 2;
/** The endpoint is asked with one ping, less and less often. */
const FIRST_LOOK_MS = 5000;
const MOST_LOOK_MS = 60_000;

type LinePorts = Pick<Ports, 'line' | 'clock'>;

/** Measures, and measures again by itself when there is reason to hope for another answer. */
export async function* watchLine(
  ports: LinePorts,
  limits: LineLimits,
  signal: AbortSignal,
): AsyncGenerator<LineFact, void> {
  let last: LineEnding | null = null;
  for (let times = 0; times <= MOST_BY_ITSELF && !signal.aborted; times += 1) {
    const ending = yield* measureLine(ports, limits, signal);
    if (!ending || signal.aborted) return;
    yield ending;
    last = ending;
    if (ending.saw === 'used') {
      const news = await nextNews(ports, ['offline', 'network-changed'], signal);
      if (news === 'offline') {
        last = { saw: 'refusal', why: 'offline', measuring: 'round-trip' };
        yield last;
      }
    }
    await anotherChance(ports, ending, signal);
  }
  // The network is back. Its speed is not known, but nobody may be told for good that they are offline.
  if (signal.aborted || last?.saw !== 'refusal' || last.why !== 'offline') return;
  yield { saw: 'begun', allowanceKB: 0, savesData: ports.line.savesData() };
  yield { saw: 'disturbance', why: 'network-changed' };
}

/** Resolves when there is reason to hope for another answer. */
async function anotherChance(ports: LinePorts, ending: LineEnding, signal: AbortSignal): Promise<void> {
  const { line, clock } = ports;
  let lookMs = FIRST_LOOK_MS;
  while (!signal.aborted) {
    const { hidden, offline } = line.circumstances();
    if (offline) await nextNews(ports, ['online'], signal);
    else if (hidden) await nextNews(ports, ['seen'], signal);
    else if (isOver(ending)) return;
    else {
      const either = abortWith(signal);
      const until = either.signal;
      await Promise.race([clock.wait(lookMs, until), nextNews(ports, ['hidden', 'offline'], until)]);
      either.abort();
    }
    if (isOver(ending) || line.circumstances().hidden || line.circumstances().offline) continue;
    // Who signed in to the Wi-Fi in another tab is seen again: that is worth a look at once.
    if (ending.saw === 'disturbance' || (await line.ping('short', signal)).ok) return;
    lookMs = Math.min(2 * lookMs, MOST_LOOK_MS);
  }
}

/** What came between has an end that the browser tells of; a restless page and an endpoint have none. */
const isOver = (ending: LineEnding) =>
  ending.saw === 'used' || ending.why === 'hidden' || ending.why === 'offline';

/** The next of these, or null when it is stopped. */
function nextNews(
  { line }: LinePorts,
  awaited: readonly LineNews[],
  signal: AbortSignal,
): Promise<LineNews | null> {
  if (signal.aborted) return Promise.resolve(null);
  return new Promise((resolve) => {
    const found = new AbortController();
    const done = (news: LineNews | null) => {
      found.abort();
      resolve(news);
    };
    signal.addEventListener('abort', () => done(null), { signal: found.signal });
    line.watch((news) => {
      if (awaited.includes(news)) done(news);
    }, found.signal);
  });
}
