import { useEffect, useState } from 'preact/hooks';
import type { VisitEvent } from '../../../visit/events';

/** A wait of minutes is not sat through again. */
const LONGEST_PAUSE_MS = 2000;

export const speeds = [1, 2, 4, 16] as const;
export type Speed = (typeof speeds)[number];

export interface Playing {
  readonly step: number;
  readonly goTo: (step: number) => void;
  readonly isPlaying: boolean;
  readonly play: () => void;
  readonly pause: () => void;
  readonly speed: Speed;
  readonly setSpeed: (speed: Speed) => void;
}

/** Goes through a log as fast as it happened, or faster. Begins at its end: what the visitor saw last. */
export function usePlaying(log: readonly VisitEvent[]): Playing {
  const [step, setStep] = useState(log.length);
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  useEffect(() => {
    if (!isPlaying) return;
    if (step >= log.length) return setPlaying(false);
    const gapMs = (log[step]?.at ?? 0) - (log[step - 1]?.at ?? 0);
    const timer = setTimeout(() => setStep(step + 1), Math.min(Math.max(0, gapMs), LONGEST_PAUSE_MS) / speed);
    return () => clearTimeout(timer);
  }, [isPlaying, step, speed]);

  return {
    step,
    goTo: (to) => {
      setPlaying(false);
      setStep(Math.min(Math.max(0, to), log.length));
    },
    isPlaying,
    play: () => {
      if (step >= log.length) setStep(0);
      setPlaying(true);
    },
    pause: () => setPlaying(false),
    speed,
    setSpeed,
  };
}
