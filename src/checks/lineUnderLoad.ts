import type { Direction } from '../domain/line/limits';
import type { LineTools } from './lineMeasuring';

const EVERY_MS = 150;

/** Pings on the one connection that a flow leaves free, until it is stopped: then gives their times. */
export function pingUnderLoad({ line, clock, budget, ended }: LineTools): {
  stop(): Promise<readonly number[]>;
  /** What they have carried so far, beside the flow and on the same line. */
  carriedBytes(direction: Direction): number;
} {
  const over = new AbortController();
  const end = () => over.abort();
  ended.addEventListener('abort', end);
  if (ended.aborted) end();
  const times: number[] = [];
  const carried = { download: 0, upload: 0 };

  const pinging = async () => {
    while (!over.signal.aborted) {
      const ping = await line.ping('short', over.signal);
      if (ping.ok) {
        const { bytes, requestBytes } = ping.value;
        budget.spend(bytes);
        carried.upload += requestBytes;
        carried.download += bytes - requestBytes;
      }
      // One that the end of the flow cut off was as slow as it had become by then: nobody knows.
      if (ping.ok && !ping.value.fresh) times.push(ping.value.ms);
      await clock.wait(EVERY_MS, over.signal);
    }
    ended.removeEventListener('abort', end);
  };
  const finished = pinging();

  return {
    carriedBytes: (direction) => carried[direction],
    stop: async () => {
      end();
      await finished;
      return times;
    },
  };
}
