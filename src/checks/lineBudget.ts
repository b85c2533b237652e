import { countableBytes, MOST_MS, type Spending } from '../domain/line/spending';
import type { Clock } from '../ports';

const LEAST_TRY = { ms: 5000, share: 0.4 };

/** What one measurement may still take of the visitor's time and data. */
export interface LineBudget {
  readonly spending: Spending;
  /** Aborts when the time is over, or the measurement is stopped. */
  readonly over: AbortSignal;
  leftMs(): number;
  leftBytes(): number;
  spend(bytes: number): void;
  /** Whether a second try would have a chance. */
  allowsAnotherTry(): boolean;
  used(): { readonly kB: number; readonly seconds: number };
}

export function openBudget(spending: Spending, clock: Clock, stop: AbortSignal): LineBudget {
  const startMs = clock.now();
  const over = new AbortController();
  let bytes = 0;
  void clock.wait(MOST_MS, stop).then(() => over.abort());
  const leftMs = () => startMs + MOST_MS - clock.now();
  const leftBytes = () => countableBytes(spending) - bytes;
  return {
    spending,
    over: over.signal,
    leftMs,
    leftBytes,
    spend: (more) => void (bytes += more),
    allowsAnotherTry: () =>
      leftMs() > LEAST_TRY.ms && leftBytes() > LEAST_TRY.share * countableBytes(spending),
    used: () => ({
      kB: Math.round(bytes / 1000),
      seconds: Math.round((clock.now() - startMs) / 100) / 10,
    }),
  };
}
