import { useEffect, useState } from 'preact/hooks';
import { useRuntime } from './runtime';

/**
 * Whether so many milliseconds have passed since a moment. Drawn again once they have.
 *
 * @param moment In milliseconds since the epoch; null where it has not come.
 */
export function useHasPassed(moment: number | null, ms: number): boolean {
  const { clock } = useRuntime();
  const [, redraw] = useState({});
  const left = moment === null ? null : moment + ms - clock.now();
  useEffect(() => {
    if (left === null || left <= 0) return;
    const timer = setTimeout(() => redraw({}), left);
    return () => clearTimeout(timer);
  });
  return left !== null && left <= 0;
}
